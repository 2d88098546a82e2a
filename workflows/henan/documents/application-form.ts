import { box, document, subTitle, type Block } from '@beian/documents/content';
import { dateZh, type DocumentTemplate } from '../../shared/documents/index.js';
import { basics } from './application-form-basics.js';
import { checklistAndCommitment, opinions } from './application-form-boxes.js';
import type { ApplicationFormData } from './application-form-data.js';
import { equipmentPages, fillingNotes, occupationLines, teamPages } from './application-form-tables.js';

const TITLE = '河南省职业技能等级评价机构备案申请表';

function businessTypes(chosen: ApplicationFormData['businessType']): string {
  return `${box(chosen === 'initial')}首次备案　${box(chosen === 'increment')}增量备案　${box(chosen === 'change')}信息变更`;
}

function cover(data: ApplicationFormData): Block {
  return {
    kind: 'cover',
    title: ['河南省职业技能等级评价机构', '备 案 申 请 表'],
    fields: [
      { label: '单位名称（印章）：', value: data.orgName },
      { label: '申请业务类型：', value: businessTypes(data.businessType) },
      { label: '评价机构类型：', value: data.orgTypeText },
      { label: '填报时间：', value: data.filledOn === null ? '　　　年　　月　　日' : dateZh(data.filledOn) },
    ],
  };
}

/** F-HA1 with annexes 5 and 6: before submission for pen and seal, after the decision with every opinion in its box. */
export const applicationForm: DocumentTemplate<ApplicationFormData> = {
  type: 'F-HA1',
  title: { zh: TITLE, en: 'Application form for filing (annex 1)' },
  layout: 'sheet',
  series: null,
  content: (data) => document('sheet', {
    title: TITLE,
    sealed: false,
    blocks: [
      cover(data),
      subTitle(TITLE),
      basics(data),
      occupationLines(data),
      checklistAndCommitment(data),
      ...opinions(data),
      fillingNotes,
      ...equipmentPages(data),
      ...teamPages(data),
    ],
  }),
};
