import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSigns } from '../../i18n/use-text.js';
import { confirmCover, endCover, type Cover } from '../../api/covers.js';
import { useRoleName } from '../../i18n/use-role-name.js';
import { useFailureText } from '../../shell/use-failure-text.js';

const COLOR = { coming: 'processing', inForce: 'success', over: 'default' } as const;

interface Props {
  readonly cover: Cover;
  readonly procedureName: (id: string) => string;
}

/** One cover: who for whom, until when, for what, and what can be done about it. */
export function CoverCard({ cover, procedureName }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const roleName = useRoleName();
  const failureText = useFailureText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (how: typeof endCover) => how(cover.id),
    onError: (error) => void message.error(failureText(error)),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['covers'] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
  const waiting = cover.state !== 'over' && cover.lacking.length > 0 && cover.confirmedBy === null;
  return (
    <article className="sheet sheet-pad cover-card">
      <div className="cover-head">
        <b>{t('cover.forWhom', { deputy: cover.deputyName, absent: cover.absentName })}</b>
        <Tag color={COLOR[cover.state]}>{t(`cover.state.${cover.state}`)}</Tag>
        <span className="num">{t('cover.days', { from: cover.from, until: cover.until })}</span>
      </div>
      <div>{t('cover.rolesOf', { roles: cover.roles.map(roleName).join(signs.comma) })} · {cover.procedures === null ? t('cover.allProcedures') : cover.procedures.map(procedureName).join(signs.comma)}</div>
      <div className="muted">{t('cover.because', { reason: cover.reason })}</div>
      {waiting && <div className="cover-waiting">{t('cover.waiting', { roles: cover.lacking.map(roleName).join(signs.comma) })}</div>}
      {cover.confirmedBy !== null && <div className="muted">{t('cover.confirmedBy', { who: cover.confirmedBy })}</div>}
      {(cover.mayConfirm || cover.mayEnd) && (
        <div className="cover-acts">
          {cover.mayConfirm && <Button type="primary" size="small" loading={change.isPending} onClick={() => change.mutate(confirmCover)}>{t('cover.confirm')}</Button>}
          {cover.mayEnd && <Popconfirm title={t('cover.endConfirm')} onConfirm={() => change.mutate(endCover)}><Button size="small" loading={change.isPending}>{t('cover.end')}</Button></Popconfirm>}
        </div>
      )}
    </article>
  );
}
