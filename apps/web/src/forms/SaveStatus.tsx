import { CheckCircleOutlined, EditOutlined, ExclamationCircleOutlined, SyncOutlined } from '../theme/icons.js';
import { useTranslation } from 'react-i18next';
import { dateTimeOf } from '../time/format.js';
import type { SaveState } from './use-autosave.js';

export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'clean': return null;
    case 'dirty': return <span className="muted"><EditOutlined /> {t('forms.notSaved')}</span>;
    case 'saving': return <span className="muted"><SyncOutlined spin /> {t('forms.saving')}</span>;
    case 'saved': return <span className="muted num" role="status"><CheckCircleOutlined style={{ color: 'var(--leaf-text)' }} /> {t('forms.savedAt', { time: dateTimeOf(state.at.toISOString()).slice(11) })}</span>;
    case 'failed': case 'conflict': return <span style={{ color: 'var(--alarm-text)' }} role="status"><ExclamationCircleOutlined /> {t('forms.saveFailed')}</span>;
  }
}
