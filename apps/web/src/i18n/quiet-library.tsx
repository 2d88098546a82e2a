import type { ConfigProviderProps } from 'antd';
import type { Locale } from 'antd/es/locale';
import { CheckCircleFilled, CloseCircleFilled, DownOutlined, EllipsisOutlined, ExclamationCircleFilled, InfoCircleFilled, SearchOutlined } from '../theme/icons.js';

const SIGNS = { successIcon: <CheckCircleFilled />, infoIcon: <InfoCircleFilled />, warningIcon: <ExclamationCircleFilled />, errorIcon: <CloseCircleFilled /> };

/** The library names its signs in English, whatever the language of the page; the words beside them say the same. */
export function quietSigns(search: string): Pick<ConfigProviderProps, 'alert' | 'modal' | 'tabs' | 'inputSearch' | 'select'> {
  return {
    alert: SIGNS, modal: SIGNS, tabs: { moreIcon: <EllipsisOutlined /> },
    select: { suffixIcon: <DownOutlined /> },
    inputSearch: { searchIcon: <><SearchOutlined /><span className="sr-only">{search}</span></> },
  };
}

/** What shows the year and the month of a calendar is called by what it shows, and the button of a password by what it does while it is pressed. Some bundlers wrap the words once more. */
export function calledByWhatItShows(given: Locale & { readonly default?: Locale }, showsPassword: string): Locale {
  const plain = given.default ?? given;
  const { DatePicker, global } = plain;
  const locale = { ...plain, global: { ...global, show: showsPassword, hide: showsPassword } };
  return DatePicker === undefined ? locale : { ...locale, DatePicker: { ...DatePicker, lang: { ...DatePicker.lang, yearSelect: '', monthSelect: '' } } };
}
