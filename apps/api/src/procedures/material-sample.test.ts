import { registry } from '../../../../workflows/index.js';
import { sampleAddress, sampleOf } from './material-sample.js';

const procedures = Object.values(registry.procedures);

describe('a sample of a material', () => {
  it.each(procedures.map((procedure) => [procedure.id, procedure] as const))('of %s belongs to a material of it and opens in a word processor', async (_id, procedure) => {
    const samples = Object.keys(procedure.samples ?? {});
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.filter((id) => !procedure.materials.some((material) => material.id === id))).toEqual([]);
    for (const id of samples) {
      const found = await sampleOf(procedure, id);
      expect([found?.bytes.subarray(0, 2).toString(), found?.name.endsWith('.docx'), sampleAddress(procedure, id)]).toEqual(['PK', true, `/api/v1/procedures/${procedure.id}/materials/${id}/sample`]);
    }
  });

  it('is not there for a scan of what the institution has, nor for anything else by its name', async () => {
    const [procedure] = procedures;
    if (procedure === undefined) throw new Error('no procedure');
    expect([sampleAddress(procedure, 'toString'), await sampleOf(procedure, 'toString')]).toEqual([null, null]);
  });
});
