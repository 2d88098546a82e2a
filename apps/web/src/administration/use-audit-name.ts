import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from '../i18n/zh-CN/index.js';

const { auditAction, auditObject } = zhCN.administration;
const isAction = (name: string): name is keyof typeof auditAction => name in auditAction;
const isObject = (name: string): name is keyof typeof auditObject => name in auditObject;

/** Names of acts as the api writes them are written without their dot: `session.signIn` is `sessionSignIn`. */
const keyOf = (action: string): string => action.replace(/\.(.)/g, (_dot, letter: string) => letter.toUpperCase());

/** A name nobody has translated yet, in words: `session.signIn` becomes `session: sign in`. */
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
