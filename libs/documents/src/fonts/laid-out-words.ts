import type { Font, GlyphPosition, GlyphRun } from 'fontkit';

type Layout = Font['layout'];

/** What printing reads of a run. The printer scales the positions in place, so each asker gets positions of his own. */
class LentRun {
  readonly positions: readonly GlyphPosition[];

  constructor(readonly glyphs: GlyphRun['glyphs'], positions: readonly GlyphPosition[]) {
    this.positions = positions.map((position) => ({ ...position }));
  }

  get advanceWidth(): number {
    return this.positions.reduce((width, { xAdvance }) => width + xAdvance, 0);
  }
}

/** A Chinese text is broken after almost every character, so that documents consist of few thousand different words. */
const most = 20_000;

/** Lays each word out once for all documents: asking the font's tables costs more than all the rest of a line. */
export function remembering(layout: Layout): (text: string, features?: Parameters<Layout>[1]) => GlyphRun | LentRun {
  const known = new Map<string, Pick<GlyphRun, 'glyphs' | 'positions'>>();
  return (text, features) => {
    if (features !== undefined) return layout(text, features);
    let run = known.get(text);
    if (run === undefined) {
      const { glyphs, positions } = layout(text);
      if (known.size >= most) known.clear();
      run = { glyphs, positions };
      known.set(text, run);
    }
    return new LentRun(run.glyphs, run.positions);
  };
}
