import { useEffect, useState } from 'react';

/** Is the window at least this wide? */
export function useWide(pixels: number): boolean {
  const [wide, setWide] = useState(() => window.innerWidth >= pixels);
  useEffect(() => {
    const media = window.matchMedia(`(min-width: ${pixels}px)`);
    const update = () => setWide(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [pixels]);
  return wide;
}
