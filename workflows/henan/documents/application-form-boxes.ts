import { box, cellLine, grid, gridRow, labelCell, valueCell, type Block, type CellLine } from '@beian/documents/content';
import { dateZh } from '../../shared/documents/index.js';
import type { ApplicationFormData, BoxOpinion, BoxSignature } from './application-form-data.js';

const SHARES = [2.2, 10];

const MATERIALS = [
  '1. 备案或增量备案、变更申请文件',
  '2. 诚信承诺书',
  '3. 法人登记证书、营业执照、办学许可证（复印件）',
  '4. 评价实施方案',
  '5. 场地、设施设备等资产有效证明文件',
  '6. 试题资源情况（仅社会培训评价组织提交）',
  '7. 实体证书样本（仅社会培训评价组织提交）',
  '8. 评价管理制度',
  '9. 其他（例：部中心完成备案相关佐证材料、央企集团公司评价工作实施方案等）',
];

const COMMITMENT = '本人承诺申报材料真实有效，如有虚假，愿承担相应责任。';

function signature(signed: BoxSignature | null, label: string): readonly CellLine[] {
  return [
    cellLine(`${label}：${signed?.signer ?? '＿＿＿＿＿＿＿＿'}`, 'right', { space: 26, indent: 48 }),
    cellLine(signed === null ? '单位（印章）' : `单位（印章）：${signed.organ}`, 'right', { space: 6, indent: signed === null ? 88 : 48 }),
    cellLine(signed === null ? '年　　月　　日' : dateZh(signed.date), 'right', { space: 6, indent: 48 }),
  ];
}

function opinion(label: string, given: BoxOpinion | null): Block {
  const text = cellLine(given?.text ?? '', 'left', { indent: 22 });
  return grid(SHARES, [gridRow([labelCell(label), valueCell([text, ...signature(given, '负责人签字')])], 128)]);
}

export function checklistAndCommitment(data: ApplicationFormData): Block {
  const materials = MATERIALS.map((name, index) => cellLine(`${box(data.materialChecklist.includes(index + 1))} ${name}`, 'left', { space: index === 0 ? 0 : 2 }));
  return grid(SHARES, [
    gridRow([labelCell('提交材料\n清单'), valueCell(materials)]),
    gridRow([labelCell('申请单位\n承诺'), valueCell([cellLine(COMMITMENT, 'left', { indent: 22 }), ...signature(data.commitment, '法定代表人签字')])], 120),
  ]);
}

export function opinions(data: ApplicationFormData): readonly Block[] {
  return [
    opinion('行业主管\n部门意见', data.opinionIndustry),
    opinion('监管地（初\n审地）人社\n部门意见', data.opinionSupervising),
    opinion('备案地\n人社部门\n意见', data.opinionFiling),
  ];
}
