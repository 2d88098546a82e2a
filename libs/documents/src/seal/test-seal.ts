import { red } from '../typography/measures.js';
import type { Seal } from './seal.js';

export const TEST_SEAL_MARK = '测试章，无法律效力';

const CENTRE = 100;
const TEXT_RADIUS = 72;

function starPoints(radius: number): string {
  return Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${(CENTRE + reach * Math.cos(angle)).toFixed(2)},${(CENTRE + reach * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** The organ's name runs clockwise over the upper arc, each character standing on the circle. */
function arcText(organ: string): string {
  const characters = [...organ];
  const step = Math.min(24, 228 / characters.length);
  const fontSize = Math.min(23, step * 1.25);
  const first = -(step * (characters.length - 1)) / 2;
  return characters.map((character, index) => {
    const angle = first + step * index;
    return `<text x="${CENTRE}" y="${CENTRE - TEXT_RADIUS}" font-size="${fontSize.toFixed(1)}" text-anchor="middle" `
      + `transform="rotate(${angle.toFixed(2)} ${CENTRE} ${CENTRE})">${escaped(character)}</text>`;
  }).join('');
}

function imprint(organ: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">`
    + `<g fill="${red}" fill-opacity="0.85" font-family="Serif" font-weight="bold">`
    + `<circle cx="${CENTRE}" cy="${CENTRE}" r="97" fill="none" stroke="${red}" stroke-opacity="0.85" stroke-width="5"/>`
    + `<polygon points="${starPoints(30)}"/>${arcText(organ)}`
    + `<text x="${CENTRE}" y="160" font-size="13.5" text-anchor="middle">${TEST_SEAL_MARK}</text>`
    + `<text x="${CENTRE}" y="176" font-size="9" text-anchor="middle">TEST SEAL</text>`
    + '</g></svg>';
}

/** Round red imprint for development and training: says on its face that it has no legal force. */
export const testSeal: Seal = {
  test: true,
  imprint: (organ) => ({ svg: imprint(organ), diameter: 42 }),
};
