import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Region } from '../api/directory.js';
import { listRegions } from '../api/directory.js';
import { useLanguage } from '../i18n/use-text.js';

export interface RegionNode {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: RegionNode[];
}

/** Province, city, county: the code itself says what it lies in. */
export function regionPath(code: string): string[] {
  if (!/^\d{6}$/.test(code)) return [];
  return [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])];
}

/** The regions as far as they have been opened; the ones above the chosen one are. */
export function useRegionTree(chosen: string) {
  const language = useLanguage();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const parents = useMemo(() => [...new Set([...regionPath(chosen).slice(0, -1), ...opened])], [chosen, opened]);
  const asked: readonly (string | null)[] = [null, ...parents];
  const lists = useQueries({ queries: asked.map((parent) => ({ queryKey: ['regions', parent], queryFn: () => listRegions(parent), staleTime: Infinity })) });
  const below = (parent: string | null): readonly Region[] | undefined => lists[asked.indexOf(parent)]?.data;
  const nodesOf = (parent: string | null): RegionNode[] => (below(parent) ?? []).map(({ code, nameZh, nameEn, hasChildren }) => ({
    value: code, label: language === 'en' ? nameEn : nameZh, isLeaf: !hasChildren, ...(below(code) ? { children: nodesOf(code) } : {}),
  }));
  const open = (code: string) => setOpened((codes) => (codes.includes(code) ? codes : [...codes, code]));
  return { tree: nodesOf(null), open, isLoading: lists.some(({ isLoading }) => isLoading) };
}
