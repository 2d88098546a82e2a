import { Injectable } from '@nestjs/common';
import { isCivilDate, type CivilDate } from '@beian/calendar';
import { readInstitution, searchRegister, statusNames, type PublicFiling, type RegisterEntry, type RegisterPlace } from '@beian/cases';
import type { Bilingual } from '@beian/procedure/declaration';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { pageOf } from '../http/page-query.js';
import { notFound, ProblemError } from '../http/problem.js';
import type { PublicFilingDto, PublicInstitutionDto, RegisterEntryDto, RegisterPageDto, RegisterQuery } from './register-dto.js';

const pageSize = 20;

@Injectable()
export class PublicRegister {
  constructor(private readonly desk: CaseDesk) {}

  async search({ name, region, occupation, level, validity, after }: RegisterQuery): Promise<RegisterPageDto> {
    const { sql } = this.desk.deps.database;
    const found = await searchRegister(sql, {
      name: part('name', name), region: region ?? null, occupation: part('occupation', occupation), level: level ?? null, validOn: validity === undefined ? null : day('validity', validity),
      after: after === undefined ? null : placeOf(after), limit: pageSize + 1,
    });
    const { items, next } = pageOf(found, pageSize, ({ entry }) => entry, ({ publishedOn, filingId }) => `${publishedOn}.${filingId}`);
    return { items: items.flatMap((entry) => (entry === null ? [] : [this.entry(entry)])), next };
  }

  async institution(id: string): Promise<PublicInstitutionDto> {
    const found = await readInstitution(this.desk.deps.database, id);
    if (!found) throw notFound();
    return { ...found, filings: found.filings.map((filing) => this.filing(filing)) };
  }

  private filing({ supervisingRegion, publishedUrl, sites, versions, ...entry }: PublicFiling): PublicFilingDto {
    return {
      ...this.entry(entry), supervisingRegion, publishedUrl, sites,
      versions: versions.map(({ procedureId, effectiveAt, ...version }) => ({ ...version, procedureTitle: this.desk.titleOf(procedureId), effectiveAt: inBeijing(effectiveAt) })),
    };
  }

  private entry({ filingId: _, procedureId, region: { zh, en }, ...entry }: RegisterEntry): RegisterEntryDto {
    return { ...entry, region: { zh, en }, statusLabel: statusNames[entry.status], procedureTitle: this.desk.titleOf(procedureId) };
  }
}

function placeOf(after: string): RegisterPlace {
  const [publishedOn = '', filingId = ''] = after.split('.');
  return { publishedOn: day('after', publishedOn), filingId };
}

/** Two characters lead to something; nobody's name is longer than sixty. */
function part(path: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const length = [...text.replace(/\s/g, '')].length;
  if (length < 2 || length > 60) throw unfit(path, 'LENGTH', { zh: '请输入 2 至 60 个字', en: 'Enter 2 to 60 characters' });
  return text;
}

function day(path: string, text: string): CivilDate {
  if (!isCivilDate(text)) throw unfit(path, 'NOT_A_DAY', { zh: '没有这一天，请按 2026-01-31 的格式填写', en: 'There is no such day: write it as 2026-01-31' });
  return text;
}

const unfit = (path: string, code: string, message: Bilingual): ProblemError =>
  new ProblemError({ status: 422, code: 'REQUEST_INVALID', message, violations: [{ path, code, message, rule: null }] });
