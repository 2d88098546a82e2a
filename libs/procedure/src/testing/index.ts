export * from './generated/index.js';
export { cardCheck } from './card-check.js';
export { libraryCard } from './library-card.js';
