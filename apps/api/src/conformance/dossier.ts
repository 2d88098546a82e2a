import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { beijingDate } from '@beian/calendar';
import { dossierItems, isApplication, legalTime, verifyWithFacts, type CaseFacts, type DossierItem, type ShownForm } from '@beian/cases';
import { assembleArchive, type ArchiveEntry } from '@beian/documents';
import { record, type Act, type Principal } from '@beian/identity';
import { maskForm, type FormClass } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { DataSource } from 'typeorm';
import { CasePicture } from '../cases/case-picture.js';
import { CaseRows, type ListedCase } from '../cases/case-rows.js';
import { CaseDesk } from '../desk/case-desk.js';
import { notFound } from '../http/problem.js';

interface FormRow {
  readonly [key: string]: unknown;
  readonly pos: number;
  readonly process: string;
  readonly element: string;
  readonly form: JsonObject;
}

/** A case as a package that anybody can check; taking it out is an act with a reason, told in the audit log before it is given. */
@Injectable()
export class Dossier {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
    private readonly picture: CasePicture,
    private readonly data: DataSource,
  ) {}

  async pack(caller: Principal, act: Act, id: string, reason: string): Promise<{ readonly name: string; readonly zip: Buffer }> {
    const listed = await this.rows.find(caller, id);
    const { database } = this.desk.deps;
    await this.data.transaction((manager) => record(manager, { ...act, action: 'case.dossierExported', object: { kind: 'case', id }, outcome: 'done', detail: { reason } }));
    const found = await verifyWithFacts(this.desk.deps, id);
    if (found === null) throw notFound();
    const { now } = await legalTime(database.sql);
    const items = await database.snapshot(async (sql) => dossierItems(sql, {
      ...found, forms: await this.forms(id, listed.procedureId), picture: await this.picture.read(sql, id, caller), script: await this.desk.dossierScript(), exportedAt: now,
    }));
    const { zip } = await assembleArchive(items.map((item) => this.entry(item)), this.statement(listed, found.facts, now));
    return { name: `${listed.caseNo}-dossier.zip`, zip };
  }

  /** Masked as the case page masks them for the office. */
  private async forms(id: string, procedureId: string): Promise<readonly ShownForm[]> {
    const { database, vault, registry } = this.desk.deps;
    const rows = await database.sql.rows<FormRow>('select pos, process_id as process, element, form from submission where case_id = $1 order by pos', [id]);
    return rows.map(({ pos, process, element, form }) => {
      const declared: FormClass | undefined = isApplication(this.desk.procedure(procedureId), { pos, element }) ? this.desk.procedure(procedureId).application : registry.processes[process]?.tasks[element]?.form;
      const open = vault.open(form);
      return { pos, element, form: declared === undefined ? open : maskForm(declared, open, 'P2') };
    });
  }

  private entry(item: DossierItem): ArchiveEntry {
    const place = { path: item.path, title: item.title, group: '案卷' };
    if ('sha256' in item) return { ...place, sha256: item.sha256, bytes: () => this.desk.files.get(item.sha256) };
    const bytes = Buffer.from('text' in item ? item.text : `${JSON.stringify(item.json, null, 1)}\n`);
    return { ...place, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  private statement({ caseNo, procedureId, applicantName, authority, state, submittedAt }: ListedCase, { head }: CaseFacts, now: string) {
    return {
      caseNo, procedure: this.desk.titleOf(procedureId).zh, applicant: applicantName, authority: authority ?? '', result: state,
      filedOn: beijingDate(submittedAt), closedOn: beijingDate(head.endedAt ?? now), retentionYears: 0, assembledAt: now,
    };
  }
}
