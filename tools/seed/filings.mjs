import { beijingDate } from '@beian/calendar';
import { adoptFiling, Database, legalTime } from '@beian/cases';
import { stableId } from './stable-id.mjs';

/**
 * Takes over the filings that institutions have from before the platform; those that are there already stay as they are.
 * @param {import('typeorm').DataSource} data @param {import('./organisations.mjs').TrainingData} training @param {readonly import('./organisations.mjs').TrainingOrganisation[]} organisations
 */
export async function seedFilings(data, training, organisations) {
  const url = 'url' in data.options && typeof data.options.url === 'string' ? data.options.url : '';
  const database = new Database({ url, connections: 1 });
  const authorities = new Map(organisations.filter(({ kind }) => kind === 'authority').map(({ regionCode, key }) => [regionCode, stableId(key)]));
  try {
    await database.transaction(async (sql) => {
      const today = beijingDate((await legalTime(sql)).now);
      for (const { institution, region, ...filing } of training.flatMap(({ filings }) => filings?.(today) ?? [])) {
        const authorityId = authorities.get(region);
        if (authorityId === undefined) throw new Error(`${region} 没有备案机关 / ${region} has no filing authority: ${filing.filingNo}`);
        await adoptFiling(sql, { ...filing, applicantId: stableId(institution), authorityId, filingRegion: region, since: filing.validFrom });
      }
    });
  } finally {
    await database.close();
  }
}
