import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/administration.js';
import { zhCN } from '../i18n/zh-CN/index.js';

/** Keys of texts have no dots: `session.signIn` is `sessionSignIn`. */
type KeyOf<Name extends string> = Name extends `${infer Kind}.${infer Act}` ? `${Kind}${Capitalize<Act>}` : Name;

const { auditAction, auditObject } = zhCN.administration;
/** Every act that the api writes has a name here. */
const named: Readonly<Record<KeyOf<AuditEntry['action']>, string>> = auditAction;
const isAction = (name: string): name is keyof typeof named => name in named;
const isObject = (name: string): name is keyof typeof auditObject => name in auditObject;

const keyOf = (action: string): string => action.replace(/\.(.)/g, (_dot, letter: string) => letter.toUpperCase());

/** An act of an api that is newer than this page, in words: `session.signIn` becomes `session: sign in`. */
const spelledOut = (name: string): string => name.replaceAll('.', ': ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** What the audit log calls acts and their objects, in the user's language. */
export function useAuditName() {
  const { t } = useTranslation();
  return useMemo(() => ({
    actionName(action: string): string {
      const key = keyOf(action);
      return isAction(key) ? t(`administration.auditAction.${key}`) : spelledOut(action);
    },
    subjectName: (kind: string): string => (isObject(kind) ? t(`administration.auditObject.${kind}`) : spelledOut(kind)),
  }), [t]);
}
