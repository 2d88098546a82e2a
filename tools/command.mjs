/** Runs the body of a command; a failure is told in one message and in the exit code. @param {() => Promise<void>} body */
export async function command(body) {
  try {
    await body();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
