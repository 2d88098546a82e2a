import { multiChoice, text, type ValueOf } from '@beian/procedure/forms';
import { LEVELS } from '../../../shared/forms/options.js';

const SOURCE = '备案登记';

/** One line of the filing as the register has it; increments within the validity are renewed together (FJ-R4). */
export class FiledLine {
  @text('职业编码', 'Occupation code', { source: SOURCE, readOnly: true, max: 20 })
  code!: string;

  @text('职业名称', 'Occupation', { source: SOURCE, readOnly: true, max: 60 })
  occupation!: string;

  @text('工种名称', 'Work type', { source: SOURCE, readOnly: true, required: false, max: 60 })
  workType!: string | null;

  @multiChoice('等级', 'Levels', { source: SOURCE, readOnly: true, options: LEVELS })
  levels!: ValueOf<typeof LEVELS>[];

  @text('评价标准', 'Standard', { source: SOURCE, readOnly: true, max: 120 })
  standard!: string;
}
