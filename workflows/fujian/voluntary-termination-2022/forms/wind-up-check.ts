import type { Violation } from '@beian/procedure';
import { choice, Form, longText, type ValueOf } from '@beian/procedure/forms';

export const STATES = [['DONE', '已完成', 'Done'], ['OPEN', '未完成', 'Open']] as const;
type State = ValueOf<typeof STATES>;

/** FJ-R18: what is open is written down and stays a duty of the institution; it does not hold up the report. */
@Form<WindUpCheck>({ id: 'fujian-wind-up-check-2022', title: { zh: '核查收尾', en: 'Check of the winding-up' }, check: openIsExplained })
export class WindUpCheck {
  @choice('评价资料存档', 'Filing of records', { options: STATES, rule: 'FJ-R18' })
  archive!: State;

  @choice('证书核发', 'Issue of certificates', { options: STATES, rule: 'FJ-R18' })
  certificates!: State;

  @choice('证书数据上传与维护', 'Upload and maintenance of data', { options: STATES, rule: 'FJ-R18' })
  data!: State;

  @longText('未完成事项', 'What is open', { required: false, max: 500, rule: 'FJ-R18' })
  openRemark!: string | null;

  @longText('核查意见', 'Finding', { max: 1000 })
  opinion!: string;
}

/** The duties that are open, as the letter names them. */
export function openPoints({ archive, certificates, data }: WindUpCheck): readonly string[] {
  const duties: readonly (readonly [State, string])[] = [[archive, '评价资料存档'], [certificates, '证书核发'], [data, '证书数据上传与维护']];
  return duties.filter(([state]) => state === 'OPEN').map(([, duty]) => duty);
}

function openIsExplained(check: WindUpCheck): readonly Violation[] {
  const open = openPoints(check);
  if (open.length === 0 || (check.openRemark ?? '').trim() !== '') return [];
  return [{ path: 'openRemark', code: 'REQUIRED', rule: 'FJ-R18', message: { zh: `请写明${open.join('、')}尚未完成的事项`, en: 'Say what is open of the duties named as open' } }];
}
