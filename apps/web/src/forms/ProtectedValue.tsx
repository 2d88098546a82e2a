import { Button } from 'antd';
import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../i18n/use-text.js';
import { EyeOutlined } from '../theme/icons.js';
import { RevealContext } from './reveal-context.js';
import { RevealDialog } from './RevealDialog.js';

const SHOWN_FOR = 60;

/** A masked value, which an officer may look at for a minute with a reason. Path as in the application, e.g. assessors.2.idNo. */
export function ProtectedValue({ path, masked }: { readonly path: string; readonly masked: string }) {
  const { t } = useTranslation();
  const signs = useSigns();
  const caseId = useContext(RevealContext);
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<{ readonly value: string; readonly left: number } | null>(null);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setInterval(() => setShown((now) => (now === null || now.left <= 1 ? null : { ...now, left: now.left - 1 })), 1_000);
    return () => clearInterval(timer);
  }, [isShown]);
  if (caseId === null || !masked.includes('*')) return <>{masked}</>;
  const show = (revealed: string) => {
    setShown({ value: revealed, left: SHOWN_FOR });
    setAsking(false);
  };
  return (
    <span className="protected-value">
      {shown === null
        ? <>{masked} <Button type="text" size="small" icon={<EyeOutlined />} aria-label={`${t('cases.reveal')}${signs.colon}${masked}`} title={t('cases.reveal')} onClick={() => setAsking(true)} /></>
        : <><mark>{shown.value}</mark> <span className="muted num" role="timer">{t('cases.revealLeft', { count: shown.left })}</span></>}
      {asking && <RevealDialog caseId={caseId} path={path} onShown={show} onClose={() => setAsking(false)} />}
    </span>
  );
}
