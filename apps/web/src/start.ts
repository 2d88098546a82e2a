import './theme/palette.css';
import './theme/global.css';

/** The first look stands in the page itself: it is painted before the scripts of a desk take the processor. A page in the background is not painted, and does not wait. */
const firstPaint = (): Promise<void> =>
  new Promise((painted) => {
    if (document.hidden) painted();
    else requestAnimationFrame(() => setTimeout(painted));
  });

await firstPaint();
await import('./main.js');
