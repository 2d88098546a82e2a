import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDossier } from './check-dossier.js';

/** The script of a dossier: node verify.mjs. Ends with 0 when the case conforms, else with 1. */
const tell = (text: string): void => void process.stdout.write(`${text}\n`);
const folder = dirname(fileURLToPath(import.meta.url));
try {
  const { caseNo, events, open, findings } = await checkDossier((path) => readFile(join(folder, path)));
  for (const { check, code, seq, text } of findings) tell(`${check} ${code}${seq === null ? '' : ` @${seq}`}\n  ${text.zh}\n  ${text.en}`);
  const [zh, en] = open ? ['（办理中）', ' (goes on)'] : ['（已办结）', ' (over)'];
  tell(findings.length === 0
    ? `${caseNo}${zh}：${events} 条记录与流程图一致，校验值无误\n${caseNo}${en}: ${events} entries conform to the diagrams, the hashes hold`
    : `${caseNo}：不一致，共 ${findings.length} 处\n${caseNo}: deviates, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  tell(`本包不完整或无法读取 / the package is incomplete or unreadable: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
