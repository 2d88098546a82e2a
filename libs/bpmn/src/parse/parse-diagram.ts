import type { ProcessModel } from '../model.js';
import type { Vocabulary } from '../vocabulary.js';
import { checkNames } from './check-names.js';
import { checkStructure } from './check-structure.js';
import { FaultList } from './fault-list.js';
import { semanticHash, sha256 } from './hashes.js';
import { readModel } from './read-model.js';
import { readProcess } from './read-xml.js';

/**
 * Reads one diagram strictly. `file` is its path inside the folder of diagrams, from which its process id follows.
 * Throws a DiagramError that names every fault with file and element.
 */
export async function parseDiagram(xml: string, file: string, known: Vocabulary): Promise<ProcessModel> {
  const process = await readProcess(xml, file);
  const faults = new FaultList(file);
  const meaning = readModel(process, faults);
  faults.throwIfAny();
  checkStructure(meaning, file, faults);
  checkNames(meaning.elements, known, faults);
  faults.throwIfAny();
  return { ...meaning, semanticHash: semanticHash(meaning), fileHash: sha256(xml) };
}
