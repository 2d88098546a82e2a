export * from './declaration/index.js';
