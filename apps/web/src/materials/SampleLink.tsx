import { useTranslation } from 'react-i18next';
import { useSigns, useText } from '../i18n/use-text.js';
import { DownloadOutlined } from '../theme/icons.js';
import type { Bilingual } from '../api/types.js';

/** One to begin from, as a document for a word processor; nothing where there is none. */
export function SampleLink({ material: { sample, name } }: { readonly material: { readonly sample: string | null; readonly name: Bilingual } }) {
  const { t } = useTranslation();
  const text = useText();
  const signs = useSigns();
  return sample === null ? null : <a href={sample} download className="material-sample" aria-label={`${t('materials.sample')}${signs.colon}${text(name)}`}><DownloadOutlined /> {t('materials.sample')}</a>;
}
