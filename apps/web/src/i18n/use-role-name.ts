import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from './zh-CN/index.js';

type Role = keyof (typeof zhCN)['roles'];

const isRole = (role: string): role is Role => role in zhCN.roles;

export function useRoleName(): (role: string | null | undefined) => string {
  const { t } = useTranslation();
  return useCallback((role) => (role && isRole(role) ? t(`roles.${role}`) : (role ?? '')), [t]);
}
