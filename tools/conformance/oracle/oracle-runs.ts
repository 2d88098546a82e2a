/** How many random cases of each diagram; `npm run oracle -- --runs 5000` asks for more. */
export function oracleRuns(): number {
  return Number(process.env['BEIAN_ORACLE_RUNS'] ?? 200);
}
