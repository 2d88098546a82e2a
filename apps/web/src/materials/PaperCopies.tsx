import { useMutation } from '@tanstack/react-query';
import { App, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialState, PaperHolder } from '../api/materials.js';
import { registerPaper } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { useFailureText } from '../shell/use-failure-text.js';

interface Props {
  readonly material: MaterialState;
  readonly holder: PaperHolder;
  readonly onRegistered: () => Promise<void>;
}

/** How many copies on paper came over the counter, of how many that are asked for (HA-G7). */
export function PaperCopies({ material, holder, onRegistered }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const [copies, setCopies] = useState(material.paperReceived);
  const name = text(material.name);
  const register = useMutation({
    mutationFn: (count: number) => registerPaper(holder, material.id, count),
    onSuccess: async (_state, count) => {
      message.success(t('materials.paperRegistered', { name, count }));
      await onRegistered();
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <div className="paper-copies">
      <span>{t('materials.paperCount', { copies: material.paperCopies })}</span>
      <InputNumber controls={false} size="small" min={0} max={99} precision={0} value={copies} aria-label={t('materials.paperLabel', { name })} onChange={(value) => setCopies(value ?? 0)} onPressEnter={() => register.mutate(copies)} />
      <Button size="small" disabled={copies === material.paperReceived} loading={register.isPending} aria-label={t('materials.paperRegister', { name })} onClick={() => register.mutate(copies)}>{t('materials.register')}</Button>
    </div>
  );
}
