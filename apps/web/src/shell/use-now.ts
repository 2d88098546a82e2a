import { useEffect, useState } from 'react';
import { useSession } from '../session/session-context.js';

const TICK = 15_000;

/** The product's own time: in training its clock may be ahead of the wall. */
export function useNow(): Date {
  const { offsetSeconds } = useSession().session.clock;
  const [wall, setWall] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return new Date(wall + offsetSeconds * 1000);
}
