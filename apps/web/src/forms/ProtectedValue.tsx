import { Button } from 'antd';
import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EyeOutlined } from '../theme/icons.js';
import { RevealContext } from './reveal-context.js';
import { RevealDialog } from './RevealDialog.js';

const SHOWN_FOR = 60;

/** A masked value, which an officer may look at for a minute with a reason. Path as in the application, e.g. assessors.2.idNo. */
export function ProtectedValue({ path, masked }: { readonly path: string; readonly masked: string }) {
  const { t } = useTranslation();
  const caseId = useContext(RevealContext);
  const [asking, setAsking] = useState(false);
  const [value, setValue] = useState<string | null>(null);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1_000);
    return () => clearInterval(timer);
  }, [value]);
  useEffect(() => {
    if (left <= 0) setValue(null);
  }, [left]);
  if (caseId === null || !masked.includes('*')) return <>{masked}</>;
  const show = (revealed: string) => {
    setLeft(SHOWN_FOR);
    setValue(revealed);
    setAsking(false);
  };
  return (
    <span className="protected-value">
      {value === null
        ? <>{masked} <Button type="text" size="small" icon={<EyeOutlined />} aria-label={`${t('cases.reveal')}：${masked}`} title={t('cases.reveal')} onClick={() => setAsking(true)} /></>
        : <><mark>{value}</mark> <span className="muted num" role="timer">{t('cases.revealLeft', { count: left })}</span></>}
      {asking && <RevealDialog caseId={caseId} path={path} onShown={show} onClose={() => setAsking(false)} />}
    </span>
  );
}
