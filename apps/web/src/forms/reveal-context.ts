import { createContext } from 'react';

/** The case whose protected values this person may look at one by one; null where nobody may. */
export const RevealContext = createContext<string | null>(null);
