import type { ProcessModel } from '../model.js';
import { FaultList } from './fault-list.js';
import { semanticHash, sha256 } from './hashes.js';
import { readModel } from './read-model.js';
import { readProcess } from './read-xml.js';

/** Reads a diagram as it was kept with a case. Its names were held against their vocabulary when it was new; what counts now are its bytes. */
export async function readStoredDiagram(xml: string, name: string): Promise<ProcessModel> {
  const faults = new FaultList(name);
  const meaning = readModel(await readProcess(xml, name), faults);
  faults.throwIfAny();
  return { ...meaning, semanticHash: semanticHash(meaning), fileHash: sha256(xml) };
}
