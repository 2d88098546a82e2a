import { useEffect, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

const TYPING = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (TYPING.has(target.tagName) || target.isContentEditable) && !isChoice(target);
}

const isChoice = (target: HTMLElement): boolean => target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');

const isPressing = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('button, a, [role="button"], [role="tab"], [role="menuitem"]') !== null;

/** Single keys act only when nobody is typing; `Ctrl+Enter` always does. A dialog in front takes all keys. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return;
      const withControl = event.ctrlKey || event.metaKey;
      const name = withControl && event.key === 'Enter' ? 'Ctrl+Enter' : event.key;
      if (name !== 'Ctrl+Enter' && (withControl || event.altKey || isTyping(event.target))) return;
      if (name === 'Enter' && isPressing(event.target)) return;
      const act = latest.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
