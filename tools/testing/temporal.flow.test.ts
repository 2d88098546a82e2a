import { Connection } from '@temporalio/client';

describe('the Temporal server of a test run', () => {
  it('is version 1.32 and keeps closed cases for years', async () => {
    const connection = await Connection.connect({ address: process.env['BEIAN_TEST_TEMPORAL'] ?? '' });
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    const { config } = await connection.workflowService.describeNamespace({ namespace: process.env['BEIAN_TEST_TEMPORAL_NAMESPACE'] ?? '' });
    await connection.close();
    expect(serverVersion).toMatch(/^1\.32\./);
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBeGreaterThan(365 * 86_400);
  });
});
