import { useTranslation } from 'react-i18next';
import type { ShortcutLine } from '../tasks/ShortcutHelp.js';

export function useInboxShortcutLines(): readonly ShortcutLine[] {
  const { t } = useTranslation();
  return [
    { keys: ['j'], text: t('officer.shortcut.next') }, { keys: ['k'], text: t('officer.shortcut.previous') }, { keys: ['Enter'], text: t('officer.shortcut.open') },
    { keys: ['1', '…', '5'], text: t('officer.shortcut.box') }, { keys: ['x'], text: t('officer.shortcut.select') }, { keys: ['c'], text: t('officer.shortcut.claim') }, { keys: ['/'], text: t('officer.shortcut.search') }, { keys: ['?'], text: t('officer.shortcut.help') },
  ];
}

export function useTaskShortcutLines(): readonly ShortcutLine[] {
  const { t } = useTranslation();
  return [
    { keys: ['Ctrl', 'Enter'], text: t('officer.shortcut.submit') }, { keys: ['1', '…', '9'], text: t('officer.shortcut.outcome') }, { keys: ['a'], text: t('officer.shortcut.fillRest') }, { keys: ['[', ']'], text: t('officer.shortcut.material') },
    { keys: ['f'], text: t('officer.shortcut.find') }, { keys: ['v'], text: t('officer.shortcut.beside') }, { keys: ['Alt', '1', '…', '9'], text: t('officer.shortcut.phrase') },
    { keys: ['c'], text: t('officer.shortcut.claimThis') }, { keys: ['b'], text: t('officer.shortcut.back') }, { keys: ['?'], text: t('officer.shortcut.help') },
  ];
}
