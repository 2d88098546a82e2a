import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { searchEverything } from '../api/search.js';
import { en } from '../i18n/en/index.js';
import { useText } from '../i18n/use-text.js';
import { zhCN } from '../i18n/zh-CN/index.js';
import { useTranslation } from 'react-i18next';
import { useSession, useUser } from '../session/session-context.js';
import { navigationOf } from '../shell/navigation.js';
import type { DeskPage, FoundGroup } from './found-groups.js';
import { foundGroups, pagesFor } from './found-groups.js';

/** Until nobody types any more. */
const PAUSE = 200;
const SHORTEST = 2;

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

function useDeskPages(): readonly DeskPage[] {
  const { t } = useTranslation();
  const { session } = useSession();
  const user = useUser();
  return useMemo(() => [
    ...navigationOf(user, session.mode === 'training').flatMap(({ items }) => items).map(({ to, text }) => ({ to, title: t(`shell.nav.${text}`), names: [zhCN.shell.nav[text], en.shell.nav[text]] })),
    { to: '/notifications', title: t('shell.notifications'), names: [zhCN.shell.notifications, en.shell.notifications] },
    { to: '/account', title: t('session.accountTitle'), names: [zhCN.session.accountTitle, en.session.accountTitle] },
  ], [session.mode, t, user]);
}

export interface WhatWasFound {
  readonly groups: readonly FoundGroup[];
  readonly isAsking: boolean;
  readonly error: unknown;
  /** What the groups answer; empty as long as nothing was asked of the server. */
  readonly asked: string;
}

export function useFound(typed: string): WhatWasFound {
  const text = useText();
  const user = useUser();
  const pages = useDeskPages();
  const settled = useSettled(typed.trim());
  const asked = settled.length < SHORTEST ? '' : settled;
  const { data, error, isFetching } = useQuery({ queryKey: ['search', asked], queryFn: ({ signal }) => searchEverything(asked, signal), enabled: asked !== '', placeholderData: keepPreviousData, staleTime: 15_000 });
  const groups = [pagesFor(pages, typed), ...(data && asked !== '' ? foundGroups(data, user, text) : [])].filter(({ lines }) => lines.length > 0);
  return { groups, isAsking: isFetching, error, asked };
}
