import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/conformance.js';
import { useText } from '../i18n/use-text.js';

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const text = useText();
  if (findings.length === 0) return null;
  return (
    <ol className="findings" aria-label={t('conformance.findings')}>
      {findings.map((finding) => <li key={`${finding.code}${finding.seq}${finding.pos}${finding.text.en}`}>{text(finding.text)} <code className="muted">{finding.code}</code></li>)}
    </ol>
  );
}
