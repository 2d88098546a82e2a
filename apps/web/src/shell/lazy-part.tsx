import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useEffect, useEffectEvent, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from './Waiting.js';

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return <Alert type="warning" showIcon role="alert" title={t('shell.partMissing')} action={<Button size="small" onClick={onRetry}>{t('common.retry')}</Button>} />;
}

/**
 * A part of a page that is loaded when it is first shown. When it cannot be had, such as while the server is away, the rest of the page and
 * what was typed there stay; it is asked for again by hand, and by itself once the server is back. `coming` stands in its place meanwhile.
 */
export function lazyPart<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>, coming: ReactNode = <Waiting />): ComponentType<Props> {
  const queryKey = ['part', name];
  const queryFn = async () => ({ Shown: await load() });
  return function LazyPart(props: Props) {
    const { data, isError, refetch } = useQuery({ queryKey, queryFn, staleTime: Infinity, gcTime: Infinity, structuralSharing: false });
    if (data) return <data.Shown {...props} />;
    return isError ? <Missing onRetry={() => void refetch()} /> : coming;
  };
}

/** Whoever pressed a key has gone on to something else by then. */
const PATIENCE = 4_000;

/**
 * What stands in front of the page and is loaded when it is first opened. It opens now or not at all: when it cannot be had, that is said,
 * and nothing opens later, when the connection is back.
 */
export function lazyDialog<Props extends { readonly onClose: () => void }>(name: string, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const query = { queryKey: ['part', name], queryFn: async () => ({ Shown: await load() }), staleTime: Infinity, gcTime: Infinity, structuralSharing: false, networkMode: 'always', retry: false } as const;
  return function LazyDialog(props: Props) {
    const { t } = useTranslation();
    const { message } = App.useApp();
    const { data, isError } = useQuery(query);
    const { onClose } = props;
    const coming = data === undefined;
    const giveUp = useEffectEvent(() => {
      void message.warning(t('shell.notOpened'));
      onClose();
    });
    useEffect(() => {
      if (!coming) return undefined;
      const timer = setTimeout(() => giveUp(), isError ? 0 : PATIENCE);
      return () => clearTimeout(timer);
    }, [coming, isError]);
    return data ? <data.Shown {...props} /> : null;
  };
}
