import { column, grid, gridRow, labelCell, note, pageBreak, subTitle, table, valueCell, type Block } from '@beian/documents/content';
import { levelNames } from '../../shared/documents/index.js';
import type { ApplicationFormData, TeamMember } from './application-form-data.js';

const LINE_TITLES = ['序号', '职业编码', '职业名称', '工种名称', '等级', '评价标准'];
const LINE_SHARES = [1.1, 2.2, 2.6, 2.2, 2.4, 2.9];
const FEWEST_LINES = 3;

export function occupationLines(data: ApplicationFormData): Block {
  const filled = data.lines.map((line) => [line.code, line.occupation, line.workType ?? '', levelNames(line.levels), line.standard]);
  const blank = Array.from({ length: Math.max(0, FEWEST_LINES - filled.length) }, () => ['', '', '', '', '']);
  const rows = [...filled, ...blank].map((cells, index) =>
    gridRow([`${index + 1}`, ...cells].map((text) => valueCell(text, { align: 'center' }))));
  return grid(LINE_SHARES, [
    gridRow([labelCell('申请职业（工种）', { columns: LINE_SHARES.length })]),
    gridRow(LINE_TITLES.map((title) => labelCell(title))),
    ...rows,
  ], 2);
}

export const fillingNotes: Block = note(
  '填表说明：1. 本表一式2份，备案地人社部门和申请单位各留1份，行业部门推荐或监管地与备案地不一致的相应增加。\n'
  + '2. 申请开展职业技能等级认定的职业（工种）可另附页。\n'
  + '3. 评价标准：国家职业（技能）标准的填发布年份（国标XX年版、XX行业规范、XX企业规范）。\n'
  + '4. 申报机构按照申请业务类型要求提交相应材料。',
);

/** 附件5, one table per occupation. */
export function equipmentPages(data: ApplicationFormData): readonly Block[] {
  if (data.equipment.length === 0) return [];
  const occupations = [...new Set(data.equipment.map(({ occupation }) => occupation))];
  return [
    pageBreak,
    subTitle(`${data.orgName}设施设备清单`),
    ...occupations.map((occupation) => table(
      [column('序号', 1), column('名称', 4, 'left'), column('规格/型号', 4, 'left'), column('数量', 1.6), column('权属', 2)],
      data.equipment.filter((item) => item.occupation === occupation)
        .map((item, index) => [`${index + 1}`, item.name, item.model, item.quantity, item.ownership]),
      `职业（工种）：${occupation}`,
    )),
  ];
}

function team(caption: string, fieldTitle: string, members: readonly TeamMember[]): Block {
  return table(
    [column('序号', 1), column('姓名', 1.8), column('身份证件号', 3.8), column('职务/职称/\n技能等级', 3), column('学历', 1.6), column(fieldTitle, 3, 'left')],
    members.map((member, index) => [`${index + 1}`, member.name, member.idNo, member.title, member.education, member.field]),
    caption,
  );
}

/** 附件6. */
export function teamPages(data: ApplicationFormData): readonly Block[] {
  if ([data.staff, data.assessors, data.experts, data.supervisors].every((members) => members.length === 0)) return [];
  return [
    pageBreak,
    subTitle('队伍建设情况'),
    team('工作人员情况', '主要职责', data.staff),
    team('考评人员队伍', '考评职业\n（工种）', data.assessors),
    team('专家队伍', '考评职业\n（工种）', data.experts),
    team('内部质量督导人员队伍', '专业方向', data.supervisors),
  ];
}
