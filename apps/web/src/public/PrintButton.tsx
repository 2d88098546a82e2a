import { useWords } from './words.js';

export function PrintButton() {
  const { words } = useWords();
  return <button type="button" className="plain print-away" onClick={() => window.print()}>{words.print}</button>;
}
