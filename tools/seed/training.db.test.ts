import { checkCreditCode } from '@beian/identifiers';
import { DataSource } from 'typeorm';
import { registry } from '../../workflows/index.js';
import { trainingData } from '../../workflows/training.js';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { seedTraining } from './training.mjs';

describe('the training data', () => {
  let database: TestDatabase;
  let data: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    data = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    await seedTraining(data, registry.regions, trainingData);
  });
  afterAll(async () => {
    await data.destroy();
    await database.drop();
  });

  const counts = () => data.query(
    `select (select count(*)::int from region) regions, (select count(*)::int from organisation) organisations, (select count(*)::int from organisation_name) names,
       (select count(*)::int from user_account) accounts, (select count(*)::int from role_grant) grants, (select count(*)::int from calendar_day) days,
       (select count(*)::int from occupation) occupations, (select calendar_revision::int from platform_clock) "calendarRevision"`);

  it('may be written again and changes nothing', async () => {
    const before = await counts();
    await seedTraining(data, registry.regions, trainingData);
    expect(await counts()).toEqual(before);
    expect(before[0].regions).toBeGreaterThan(3000);
    expect(before[0].occupations).toBeGreaterThan(1000);
  });

  it('gives every region with a declared authority its organisation, development zones included', async () => {
    const zones = await data.query(`select r.authority_level, o.organ_code from organisation o join region r on r.code = o.region_code where o.kind = 'authority' and o.region_code in ('419001', '410173')`);
    expect(zones).toEqual([expect.objectContaining({ authority_level: 'city' }), expect.objectContaining({ authority_level: 'city' })]);
  });

  it.each(trainingData.flatMap(({ staffed }) => Object.keys(staffed)))('has people for every step of a filing in %s', async (region) => {
    const held: { role: string; people: number }[] = await data.query(
      `select g.role, count(distinct g.user_id)::int as people from role_grant g join organisation o on o.id = g.organisation_id
       where o.region_code = $1 and o.kind = 'authority' and g.state = 'approved' group by g.role`, [region]);
    const people = Object.fromEntries(held.map((row) => [row.role, row.people]));
    for (const role of ['receptionClerk', 'evaluationOrganizer', 'decisionMaker', 'documentClerk', 'officeReviewer', 'archivist', 'reportClerk', 'supervisor']) expect(people[role]).toBeGreaterThanOrEqual(1);
    expect(people['initialReviewer']).toBeGreaterThanOrEqual(2);
    expect(people['expert']).toBeGreaterThanOrEqual(3);
  });

  it('has institutions with right credit codes only', () => {
    const institutions = trainingData.flatMap((province) => province.institutions);
    expect(institutions.filter(({ uscc }) => !checkCreditCode(uscc).ok)).toEqual([]);
  });

  it('has no key twice, over all provinces', () => {
    const keys = trainingData.flatMap(({ staffed, institutions, industryAuthorities }) => [...Object.values(staffed), ...institutions.map(({ key }) => key), ...industryAuthorities.map(({ key }) => key)]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('has data for every province that is declared', () => {
    expect(trainingData.map(({ province }) => province).sort()).toEqual(registry.regions.map(({ code }) => code).sort());
  });

  it('keeps the three administrators apart from each other and from business', async () => {
    const mixed = await data.query(
      `select user_id from role_grant group by user_id having count(*) > 1 and bool_or(role in ('systemAdmin', 'securityAdmin', 'auditAdmin'))`);
    expect(mixed).toEqual([]);
  });
});
