/** jsdom lays nothing out: what measures itself finds that nothing ever changes. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = StillObserver;

const styleOf = window.getComputedStyle.bind(window);

/** jsdom knows no pseudo-elements; scroll bars, the one thing asked of them, have no width. */
window.getComputedStyle = (element) => styleOf(element);

/** No screen has a width here: every page is drawn as on the narrowest. */
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
