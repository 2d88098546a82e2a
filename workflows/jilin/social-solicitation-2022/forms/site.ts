import type { CivilDate } from '@beian/calendar';
import { choice, date, flag, multiChoice, number, occupation, region, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { SITE_PURPOSES, TENURES } from './options.js';

const PREMISES = '一（二）3（1）';
const LEASED = { field: 'tenure', in: ['leased'] };

/** A place of the institution; the sum of all counts. */
export class Site {
  @text('场地名称', 'Site', { source: PREMISES, max: 100 })
  name!: string;

  @region('所在地', 'Region', { source: PREMISES })
  region!: string;

  @text('详细地址', 'Address', { source: PREMISES, max: 200 })
  address!: string;

  @multiChoice('用途', 'Purpose', { source: PREMISES, options: SITE_PURPOSES })
  purposes!: ValueOf<typeof SITE_PURPOSES>[];

  @number('面积（平方米）', 'Area (m²)', { source: PREMISES, rule: 'JL-S9', min: 1, max: 9_999_999, decimals: 2 })
  area!: number;

  @choice('权属', 'Tenure', { source: PREMISES, rule: 'JL-S9', options: TENURES })
  tenure!: ValueOf<typeof TENURES>;

  @date('租赁期起', 'Leased from', { source: PREMISES, rule: 'JL-S9', showWhen: LEASED })
  leaseFrom!: CivilDate | null;

  @date('租赁期止', 'Leased until', { source: PREMISES, rule: 'JL-S9', showWhen: LEASED })
  leaseUntil!: CivilDate | null;

  @flag('有视频监控设备', 'Video surveillance', { source: '一（二）3（3）（4）', rule: 'JL-S9' })
  monitored!: boolean;
}

/** Equipment by occupation; what all share has no code. */
export class Equipment {
  @occupation('所属职业编码', 'For occupation code', { source: '一（二）3（4）', required: false, help: ['各职业共用的不填', 'Leave empty for what all share'] })
  code!: string | null;

  @text('名称', 'Name', { source: '一（二）3（4）', max: 100 })
  name!: string;

  @text('规格/型号', 'Model', { source: '一（二）3（4）', required: false, max: 100 })
  model!: string | null;

  @number('数量（工位数）', 'Quantity or positions', { source: '一（二）3（4）', min: 1, max: 999_999 })
  quantity!: number;

  @choice('权属', 'Tenure', { source: '一（二）3（4）', options: TENURES })
  tenure!: ValueOf<typeof TENURES>;
}
