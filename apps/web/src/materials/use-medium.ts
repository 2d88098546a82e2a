import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from '../i18n/zh-CN/index.js';

type Medium = keyof (typeof zhCN)['materials']['medium'];

const isMedium = (medium: string): medium is Medium => medium in zhCN.materials.medium;

/** In what form a material is wanted: electronic, sealed scan, so many paper copies. */
export function useMedium(): (material: { readonly medium: string; readonly paperCopies: number; readonly paperReceived?: number }) => string {
  const { t } = useTranslation();
  return useCallback(({ medium, paperCopies, paperReceived }) => {
    const kind = isMedium(medium) ? t(`materials.medium.${medium}`) : medium;
    if (paperCopies === 0) return kind;
    const paper = paperReceived === undefined || paperReceived === 0 ? t('materials.paper', { copies: paperCopies }) : t('materials.paperReceived', { copies: paperCopies, received: paperReceived });
    return `${kind} · ${paper}`;
  }, [t]);
}
