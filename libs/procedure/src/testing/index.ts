export * from './generated/index.js';
export { cardCheck } from './card-check.js';
export { cardRenewal } from './card-renewal.js';
export { guardedCard, largerCommittee, unguardedCard } from './card-versions.js';
export { committee, libraryCard } from './library-card.js';
export { libraryCard2025 } from './library-card-2025.js';
