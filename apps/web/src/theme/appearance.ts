import { createStore } from '../api/store.js';

/** Kept in the browser: how a page looks belongs to the screen it is read on. */
const COLOURS = 'beian.colours';
const LARGE = 'beian.largeText';

export const COLOUR_CHOICES = ['system', 'light', 'dark'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

const isColourChoice = (value: unknown): value is ColourChoice => COLOUR_CHOICES.some((choice) => choice === value);

function storedColours(): ColourChoice {
  const stored = localStorage.getItem(COLOURS);
  return isColourChoice(stored) ? stored : 'system';
}

const night = window.matchMedia('(prefers-color-scheme: dark)');
/** Paper is white, whatever the screen shows. */
let onPaper = false;

export const colourChoice = createStore<ColourChoice>(storedColours());
export const isLarge = createStore(localStorage.getItem(LARGE) === 'yes');
export const isDark = createStore(false);
/** Somebody whom moving things make ill. As it was when the page was loaded: the library builds the whole page anew when motion is taken away, and what is being typed would be lost. */
export const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function show(): void {
  const choice = colourChoice.get();
  isDark.set(!onPaper && (choice === 'dark' || (choice === 'system' && night.matches)));
  const root = document.documentElement;
  root.dataset['theme'] = isDark.get() ? 'dark' : 'light';
  root.classList.toggle('large', isLarge.get());
}

function print(starts: boolean): void {
  onPaper = starts;
  show();
}

show();
night.addEventListener('change', show);
window.addEventListener('beforeprint', () => print(true));
window.addEventListener('afterprint', () => print(false));

export function chooseColours(choice: ColourChoice): void {
  localStorage.setItem(COLOURS, choice);
  colourChoice.set(choice);
  show();
}

export function chooseLarge(large: boolean): void {
  localStorage.setItem(LARGE, large ? 'yes' : 'no');
  isLarge.set(large);
  show();
}
