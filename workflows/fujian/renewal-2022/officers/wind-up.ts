import { task } from '@beian/procedure';
import { choice, files, Form, longText, signature, type Signature, type ValueOf } from '@beian/procedure/forms';

export const WIND_UP_STATES = [
  ['done', '已完成', 'Done'],
  ['open', '尚在进行，继续履行', 'Under way, goes on'],
  ['none', '没有此项工作', 'Nothing of the kind'],
] as const;

/** FJ-R18: whoever stops evaluating keeps archiving, issuing certificates, uploading and maintaining their data. */
@Form({ id: 'fujian-wind-up', title: { zh: '收尾工作报告', en: 'Report on the winding-up' } })
export class WindUpReport {
  @choice('评价资料存档', 'Evaluation records archived', { options: WIND_UP_STATES, rule: 'FJ-R18', source: '通知五（四）' })
  archived!: ValueOf<typeof WIND_UP_STATES>;

  @choice('证书核发', 'Certificates issued', { options: WIND_UP_STATES, rule: 'FJ-R18', source: '通知五（四）' })
  certificates!: ValueOf<typeof WIND_UP_STATES>;

  @choice('证书数据上传与维护', 'Certificate data uploaded and maintained', { options: WIND_UP_STATES, rule: 'FJ-R18', source: '通知五（四）' })
  data!: ValueOf<typeof WIND_UP_STATES>;

  @longText('情况说明', 'Remark', { max: 2000, help: ['资料存放地点、负责人，以及尚未完成事项的安排', 'Where the records are kept, who answers for them, and what remains to be done'] })
  remark!: string;

  @files('佐证材料', 'Proof', { required: false, max: 10 })
  proof!: string[];

  @signature('负责人签字', 'Signature of the head', { sensitivity: 'P2' })
  signed!: Signature;
}

export const windUp = task(WindUpReport);
