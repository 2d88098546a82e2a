import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from '../i18n/zh-CN/index.js';

type Unit = keyof (typeof zhCN)['institution']['unit'];

const isUnit = (unit: string): unit is Unit => unit in zhCN.institution.unit;

export function useUnit(): (unit: string) => string {
  const { t } = useTranslation();
  return useCallback((unit) => (isUnit(unit) ? t(`institution.unit.${unit}`) : ''), [t]);
}
