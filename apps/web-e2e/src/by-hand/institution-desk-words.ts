/** What an institution reads on the way to a submitted application, in both languages. */
export const institutionDeskWords = {
  zh: {
    list: '我要办理', see: '查看与办理', met: '已符合', steps: '办理过程', apply: '开始申请', takeOver: '带入', takenOver: '已带入，请核对是否仍然准确、有效', review: '核对并提交', materials: '上传材料',
    fromLibrary: '从材料库选用', use: '选用：HA-E-M4.pdf', preview: '预览申请表', complete: '内容和材料都已齐全，可以提交。', submit: '提交申请', toCase: '查看办件', next: '下一步',
  },
  en: {
    list: 'Apply', see: 'See and apply', met: 'met', steps: 'Steps', apply: 'Start an application', takeOver: 'Take them over', takenOver: 'Taken over; please check that all of it still holds', review: 'Check and submit', materials: 'Upload materials',
    fromLibrary: 'From the library', use: 'Use: HA-E-M4.pdf', preview: 'Preview the form', complete: 'Form and materials are complete; you can submit.', submit: 'Submit the application', toCase: 'See the case', next: 'Next',
  },
} as const;
