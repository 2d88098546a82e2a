import { choice, multiChoice, flag, number, occupation, region, text } from '@beian/procedure/forms';
import type { ValueOf } from '@beian/procedure/forms';
import { TENURES } from './application-options.js';

export const SITE_PURPOSES = [
  ['theory', '理论考试', 'Theory examination'],
  ['practice', '实操考核', 'Practical examination'],
  ['office', '日常办公', 'Office'],
] as const;

/** A place where evaluations are held. */
export class Site {
  @text('场地名称', 'Site', { source: '附件2 三（三）', max: 100 })
  name!: string;

  @region('所在地', 'Region', { source: '附件2 三（三）' })
  region!: string;

  @text('详细地址', 'Address', { source: '附件2 三（三）', max: 200 })
  address!: string;

  @multiChoice('用途', 'Purpose', { source: '附件2 三（三）', options: SITE_PURPOSES })
  purposes!: ValueOf<typeof SITE_PURPOSES>[];

  @number('面积（平方米）', 'Area (m²)', { source: '附件2 三（三）', min: 1, max: 9_999_999, decimals: 2 })
  area!: number;

  @choice('权属', 'Tenure', { source: '附件2 三（三）', options: TENURES })
  tenure!: ValueOf<typeof TENURES>;

  @flag('已安装视频监控', 'Video surveillance installed', { source: '第一部分（五）5', rule: 'HA-E9' })
  monitored!: boolean;
}

/** One row of 附件5 设施设备清单, filled in by occupation. */
export class Equipment {
  @occupation('所属职业编码', 'For occupation code', {
    source: '附件5 填表说明', required: false, help: ['分职业（工种）填写；各职业共用的不填', 'Filled in by occupation; leave empty for what all share'],
  })
  code!: string | null;

  @text('名称', 'Name', { source: '附件5', max: 100 })
  name!: string;

  @text('规格/型号', 'Model', { source: '附件5', required: false, max: 100 })
  model!: string | null;

  @number('数量', 'Quantity', { source: '附件5', min: 1, max: 999_999 })
  quantity!: number;

  @choice('权属', 'Tenure', { source: '附件5', options: TENURES })
  tenure!: ValueOf<typeof TENURES>;
}
