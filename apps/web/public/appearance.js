/* Runs before anything is drawn, so that a page never flashes in colours nobody chose. Same keys as src/theme/appearance.ts, which takes over afterwards. */
(function () {
  var root = document.documentElement;
  function kept(key) {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }
  var colours = kept('beian.colours');
  var dark = colours === 'dark' || (colours !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.classList.toggle('large', kept('beian.largeText') === 'yes');
})();
