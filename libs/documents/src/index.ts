export * from './model/index.js';
export { DocumentError, type DocumentErrorCode } from './document-error.js';
export { missingGlyphs, requireGlyphs } from './fonts/glyphs.js';
export { renderDocument, requirePrintable, type RenderedDocument, type RenderOrder } from './renderer.js';
export type { Seal, SealImprint } from './seal/seal.js';
export { TEST_SEAL_MARK, testSeal } from './seal/test-seal.js';
export { newVerifyCode, parseVerifyCode, printedVerifyCode, verifyUrl } from './verification/verify-code.js';
