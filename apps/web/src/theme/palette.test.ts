import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY, NIGHT } from './colours.js';

const source = join(import.meta.dirname, '..');
const sheet = (path: string): string => readFileSync(join(source, path), 'utf8');
const [dayText = '', nightText = ''] = sheet('theme/palette.css').split('@media screen');
const namesOf = (text: string): ReadonlyMap<string, string> => new Map([...text.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = '', colour = '']) => [name, colour]));

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)];
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => channel(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.1, relative luminance. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunken', 'shade', 'pine-soft', 'alarm-soft', 'amber-soft', 'leaf-soft'];
const LETTERS = ['text', 'text-soft', 'link', 'alarm-text', 'amber-text', 'leaf-text', 'most'];
const FILLS = ['ink', 'pine', 'pine-deep', 'alarm', 'leaf', 'grey'];

describe.each([['day', namesOf(dayText), DAY], ['night', namesOf(nightText), NIGHT]] as const)('The palette of the %s', (_name, palette, colours) => {
  const colour = (name: string): string => palette.get(name) ?? `no ${name}`;

  it('lets every letter be read on every ground', () => {
    const pairs = [...GROUNDS.flatMap((ground) => LETTERS.map((letter) => [letter, ground] as const)), ...FILLS.map((fill) => ['on-fill', fill] as const), ['violet-text', 'violet-soft'], ['on-ink-soft', 'ink']] as const;
    expect(pairs.filter(([letter, ground]) => !(contrast(colour(letter), colour(ground)) >= 4.5))).toEqual([]);
  });

  it('shows the edges of controls', () => {
    expect(['line-control', 'pine-line', 'alarm-line'].filter((line) => !(contrast(colour(line), colour('sheet')) >= 3))).toEqual([]);
  });

  it('is what the component library wears', () => {
    const said = { ink: colours.ink, 'ink-text': colours.inkText, paper: colours.paper, shade: colours.shade, text: colours.text, 'text-soft': colours.textSoft, line: colours.line, 'line-strong': colours.lineStrong, 'line-control': colours.lineControl, link: colours.link };
    expect(said).toEqual(Object.fromEntries(Object.keys(said).map((name) => [name, colour(name)])));
    for (const [letter, ground] of [['onFill', 'primary'], ['onFill', 'alarm'], ['amber', 'sheet'], ['leaf', 'sheet'], ['link', 'raised'], ['textSoft', 'selected']] as const) {
      expect([letter, ground, contrast(colours[letter], colours[ground]) >= 4.5]).toEqual([letter, ground, true]);
    }
    for (const [edge, ground] of [['lineControl', 'sheet'], ['lineControl', 'paper'], ['primary', 'sheet'], ['primary', 'paper'], ['primary', 'raised'], ['primary', 'selected']] as const) {
      expect([edge, ground, contrast(colours[edge], colours[ground]) >= 3]).toEqual([edge, ground, true]);
    }
  });
});

describe('Every style sheet', () => {
  it('takes its colours from the palette, but for what is drawn on the paper of a diagram', () => {
    const literal = globSync('**/*.css', { cwd: source }).filter((path) => !path.endsWith('palette.css'))
      .flatMap((path) => sheet(path).split('\n').filter((line) => /#[0-9a-f]{3,6}\b/i.test(line) && !/djs-|heat-/.test(line)).map((line) => `${path}: ${line}`));
    expect(literal).toEqual([]);
  });

  it('names only colours that are there by day and by night', () => {
    const [day, night] = [namesOf(dayText), namesOf(nightText)];
    expect([...night.keys()].sort()).toEqual([...day.keys()].sort());
  });
});
