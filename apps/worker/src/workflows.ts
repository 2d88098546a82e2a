/** Entry of the workflow bundle. */
export * from '@beian/workflows/workflow-types';
