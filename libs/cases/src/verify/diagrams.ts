import { readStoredDiagram, sha256 } from '@beian/bpmn/parse';
import { DiagramError, type ProcessModel } from '@beian/bpmn';
import type { CaseFacts } from './case-facts.js';
import { finding, type Finding } from './finding.js';

interface KeptDiagram {
  readonly model: ProcessModel | null;
  readonly intact: boolean;
}

/** The diagrams that cases are pinned to, read from their kept bytes, each once. */
export class KeptDiagrams {
  private readonly read = new Map<string, Promise<KeptDiagram>>();

  /** The models of a case by process id, with what is wrong with their bytes. */
  async of({ diagrams, log, head }: Pick<CaseFacts, 'diagrams' | 'log' | 'head'>): Promise<{ readonly models: ReadonlyMap<string, ProcessModel>; readonly findings: readonly Finding[] }> {
    const models = new Map<string, ProcessModel>();
    const findings: Finding[] = [];
    for (const { processId, fileHash, xml } of diagrams) {
      const kept = xml === null ? null : await this.model(fileHash, processId, xml);
      if (kept === null) findings.push(finding('diagram', 'DIAGRAM_MISSING', {}, `流程 ${processId} 的流程图（${fileHash}）不存在`, `The diagram ${fileHash} of ${processId} is gone`));
      else if (!kept.intact) findings.push(finding('diagram', 'DIAGRAM_CHANGED', {}, `流程 ${processId} 的流程图已被改动：内容与校验值 ${fileHash} 不符`, `The diagram of ${processId} was changed: its bytes are not those of ${fileHash}`));
      if (kept?.model?.id === processId) models.set(processId, kept.model);
    }
    if (!models.has(head.processId)) findings.push(finding('diagram', 'DIAGRAM_UNREADABLE', {}, `没有可读的 ${head.processId} 流程图`, `There is no readable diagram of ${head.processId}`));
    const pinned = new Map(diagrams.map(({ processId, semanticHash }) => [processId, semanticHash]));
    const other = log.find(({ process, definitionHash }) => pinned.get(process) !== definitionHash);
    if (other !== undefined) {
      findings.push(finding('diagram', 'EDITION_DIFFERS', other, `第 ${other.seq} 条记录的流程版本与本件所用版本不一致`, `Entry ${other.seq} was written under another edition than the case is pinned to`));
    }
    return { models, findings };
  }

  private model(fileHash: string, processId: string, xml: string): Promise<KeptDiagram> {
    const known = this.read.get(fileHash);
    if (known !== undefined) return known;
    const reading = read(fileHash, processId, xml);
    this.read.set(fileHash, reading);
    return reading;
  }
}

async function read(fileHash: string, processId: string, xml: string): Promise<KeptDiagram> {
  const intact = sha256(xml) === fileHash;
  try {
    return { model: await readStoredDiagram(xml, processId), intact };
  } catch (error) {
    if (error instanceof DiagramError) return { model: null, intact };
    throw error;
  }
}
