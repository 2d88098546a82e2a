import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from './Waiting.js';

function Missing({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return <Alert type="warning" showIcon role="alert" title={t('shell.partMissing')} action={<Button size="small" onClick={onRetry}>{t('common.retry')}</Button>} />;
}

/**
 * A part of a page that is loaded when it is first shown. When it cannot be had, such as while the server is away, the rest of the page and
 * what was typed there stay; it is asked for again by hand, and by itself once the server is back. `coming` stands in its place meanwhile;
 * null for what stands in front of the page: nothing.
 */
export function lazyPart<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>, coming: ReactNode = <Waiting />): ComponentType<Props> {
  const queryKey = ['part', name];
  const queryFn = async () => ({ Shown: await load() });
  return function LazyPart(props: Props) {
    const { data, isError, refetch } = useQuery({ queryKey, queryFn, staleTime: Infinity, gcTime: Infinity, structuralSharing: false });
    if (data) return <data.Shown {...props} />;
    return isError && coming !== null ? <Missing onRetry={() => void refetch()} /> : coming;
  };
}
