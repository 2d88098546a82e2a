/** Entry of the workflow bundle. */
export * from '@beian/workflows/workflow-types';
export { filing_life_sweep } from '@beian/procedure/temporal';
