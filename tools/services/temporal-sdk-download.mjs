/** Lets Temporal's SDK fetch its development server into the folder given as argument. A process of its own, so that it can be given up. */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [, , downloadDir = '', version = ''] = process.argv;
try {
  const environment = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'cached-download', version, downloadDir } } });
  await environment.teardown();
} catch (error) {
  console.error(`Error: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
