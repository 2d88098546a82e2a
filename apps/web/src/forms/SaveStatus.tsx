import { CheckCircleOutlined, EditOutlined, ExclamationCircleOutlined, SyncOutlined } from '../theme/icons.js';
import { useTranslation } from 'react-i18next';
import { dateTimeOf } from '../time/format.js';
import type { SaveState } from './use-autosave.js';

function Said({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  switch (state.kind) {
    case 'clean': return null;
    case 'dirty': return <span className="muted" aria-hidden="true"><EditOutlined /> {t('forms.notSaved')}</span>;
    case 'saving': return <span className="muted" aria-hidden="true"><SyncOutlined spin /> {t('forms.saving')}</span>;
    case 'saved': return <span className="muted num"><CheckCircleOutlined style={{ color: 'var(--leaf-text)' }} /> {t('forms.savedAt', { time: dateTimeOf(state.at.toISOString()).slice(11) })}</span>;
    case 'failed': case 'conflict': return <span style={{ color: 'var(--alarm-text)' }}><ExclamationCircleOutlined /> {t('forms.saveFailed')}</span>;
  }
}

/** Readers tell what changes inside of a place that was there before; only what came of it is told, not each key. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  return <span role="status"><Said state={state} /></span>;
}
