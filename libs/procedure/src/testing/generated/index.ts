// Generated from the diagrams by `npm run generate`. Do not edit: change the diagrams.
import type { ProcessModel } from '@beian/bpmn';
import { toyCardCheck } from './toy_card_check.js';
import { toyCardRenewal } from './toy_card_renewal.js';
import { toyLibraryCard } from './toy_library_card.js';
import { toyLibraryCard2025 } from './toy_library_card_2025.js';

export { toyCardCheck, toyCardRenewal, toyLibraryCard, toyLibraryCard2025 };
export { namesInDiagrams } from './names.js';

/** Every process by its id. */
export const processModels: Readonly<Record<string, ProcessModel>> = {
  toy_card_check: toyCardCheck,
  toy_card_renewal: toyCardRenewal,
  toy_library_card: toyLibraryCard,
  toy_library_card_2025: toyLibraryCard2025,
};
