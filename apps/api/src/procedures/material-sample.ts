import { draftDocx, readContent } from '@beian/documents';
import type { ProcedureDeclaration } from '@beian/procedure/declaration';

export const sampleAddress = ({ id, samples }: ProcedureDeclaration, materialId: string): string | null =>
  (samples !== undefined && Object.hasOwn(samples, materialId) ? `/api/v1/procedures/${encodeURIComponent(id)}/materials/${encodeURIComponent(materialId)}/sample` : null);

/** As a document that a word processor opens, so that it can be written on; null where there is none. */
export async function sampleOf({ samples }: ProcedureDeclaration, materialId: string): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  const sample = samples !== undefined && Object.hasOwn(samples, materialId) ? samples[materialId] : undefined;
  if (sample === undefined) return null;
  return { name: `${sample.title.zh.replaceAll('×', '')}（范本）.docx`, bytes: await draftDocx(readContent(sample.content), '（单位名称，加盖公章）', '参考范本') };
}
