import { useEffectEvent, useLayoutEffect } from 'react';
import { singleKeysAct } from './single-keys.js';

export type Shortcuts = Readonly<Record<string, () => void>>;

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (TYPING.has(target.tagName) || target.isContentEditable) && !isChoice(target);
}

const isChoice = (target: HTMLElement): boolean => target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');

const isPressing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, [role="button"], [role="tab"], [role="menuitem"]') !== null;

/** They act while somebody types, too. */
const WITH_CONTROL: Readonly<Record<string, string>> = { Enter: 'Ctrl+Enter', k: 'Ctrl+K', K: 'Ctrl+K' };

/** Alt with a digit, whatever sign the keyboard makes of both; it acts while somebody types, too. */
const altDigit = ({ altKey, ctrlKey, code }: KeyboardEvent): string | undefined => (altKey && !ctrlKey && /^Digit[1-9]$/.test(code) ? `Alt+${code.slice(-1)}` : undefined);

/** Single keys act only when nobody is typing. A dialog in front takes all keys. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return;
    const withControl = event.ctrlKey || event.metaKey;
    const always = withControl ? WITH_CONTROL[event.key] : altDigit(event);
    if (always === undefined && (withControl || event.altKey || isTyping(event.target))) return;
    const name = always ?? event.key;
    if (name.length === 1 && !singleKeysAct.get()) return;
    if (name === 'Enter' && isPressing(event.target)) return;
    const act = shortcuts[name];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // Bound in the moment the page is drawn: whoever sees it can press.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
