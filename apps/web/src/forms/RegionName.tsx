import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRegions } from '../api/directory.js';
import { useLanguage } from '../i18n/use-text.js';
import { regionPath } from './use-region-tree.js';

/** A division by the names of what it lies in; the code itself where nobody knows it. */
export function RegionName({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = regionPath(code);
  const parents = [null, ...path.slice(0, -1)];
  const lists = useQueries({ queries: parents.map((parent) => ({ queryKey: ['regions', parent], queryFn: () => listRegions(parent), staleTime: Infinity })) });
  const regions = lists.flatMap(({ data }) => data ?? []);
  const named = path.flatMap((each) => regions.filter((region) => region.code === each));
  if (named.at(-1)?.code !== code) return lists.some(({ isLoading }) => isLoading) ? <span className="muted">{t('common.loading')}</span> : <>{code}</>;
  return <>{named.map(({ nameZh, nameEn }) => (language === 'en' ? nameEn : nameZh)).join(language === 'en' ? ', ' : '')}</>;
}
