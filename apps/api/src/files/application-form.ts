import { Injectable } from '@nestjs/common';
import { caseReaderNow } from '@beian/cases';
import { renderDocument } from '@beian/documents';
import { readForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import { ProblemError } from '../http/problem.js';

const incomplete = { zh: '申请表尚未填写完整，不能打印，请先补全所列各项', en: 'The form is not complete and cannot be printed: fill in the items named' };

/** The application on its official form: for pen and seal before it is submitted, with the opinions given so far afterwards. */
@Injectable()
export class ApplicationForm {
  constructor(private readonly desk: CaseDesk) {}

  async print(procedureId: string, application: JsonObject, caseId: string | null): Promise<Buffer> {
    const procedure = this.desk.procedure(procedureId);
    const read = caseId === null ? readForm(procedure.application, application, { today: await this.desk.today() }) : null;
    if (read && !read.ok) throw new ProblemError({ status: 422, code: 'FORM_INCOMPLETE', message: incomplete, violations: read.violations });
    const context = caseId === null ? null : await caseReaderNow(this.desk.deps, caseId);
    const { content } = await procedure.printed(read?.ok ? read.json : application, context);
    const { pdf } = await renderDocument({ content, organ: '', number: null, date: null, verifyCode: null, publicUrl: '', seal: null });
    return pdf;
  }
}
