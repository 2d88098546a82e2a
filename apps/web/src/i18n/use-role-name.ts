import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSigns } from './use-text.js';
import { zhCN } from './zh-CN/index.js';

type Role = keyof (typeof zhCN)['roles'];

const isRole = (role: string): role is Role => role in zhCN.roles;

/** A task that people of several roles may do names them with blanks between. */
export function useRoleName(): (role: string | null | undefined) => string {
  const { t } = useTranslation();
  const { comma } = useSigns();
  return useCallback((roles) => (roles ?? '').split(' ').map((role) => (isRole(role) ? t(`roles.${role}`) : role)).join(comma), [t, comma]);
}
