import { countOf } from './jest-run.mjs';

describe('counting tests', () => {
  it('takes the numbers of jest', () => {
    expect(countOf({ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 0 })).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countOf({ numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 1 })).toEqual({ passed: 7, failed: 1 });
  });
});
