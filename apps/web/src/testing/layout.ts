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
