export const institution = {
  procedures: '我要办理', proceduresLead: '选择要办理的备案事项，先看条件和材料，再填写申请。', available: '可在线办理', elsewhere: '不受理本单位所在地区的申请', notFiling: '由本单位经办人或管理员办理', see: '查看与办理', apply: '开始申请',
  chooseFiling: '选择要办理的备案', noFilings: '没有备案', filingUntil: '有效期至 {{date}} · {{count}} 个职业（工种）', applyForFiling: '申请',
  conditions: '办理条件', materials: '所需材料', legalBases: '依据', periods: '期限与标准', noProcedures: '目前没有可办理的事项',
  unit: { workdays: '个工作日', calendarDays: '天', years: '年', rounds: '轮', batches: '个批次', persons: '人' },
  moreBases: '等 {{count}} 份文件',
  drafts: '草稿', draftsLead: '填写的内容会自动保存，可随时回来继续。', noDrafts: '没有草稿', noDraftsHelp: '从“我要办理”选择一个事项开始。', updatedAt: '最后保存 {{time}}', deleteDraft: '删除草稿', deleteDraftConfirm: '删除后无法恢复，确定删除？',
  draftTitle: '填写申请', steps: '填写步骤', stepMaterials: '上传材料', stepReview: '核对并提交', missing: '{{count}} 项待完善', complete: '已完整', previousStep: '上一步', nextStep: '下一步', formPreview: '预览申请表', formerOffer: '上次申请（{{caseNo}}，{{date}}）中有{{what}}可直接带入。', formerFields: ' {{count}} 个空白项', formerMaterials: ' {{count}} 项无须重新签章的材料', formerAnd: '和', formerTake: '带入', formerTaken: '已带入，请核对是否仍然准确、有效',
  fitLead: '按本单位现有信息核对：{{met}} / {{count}} 项已符合，其余在申请中填写后核对。', fit: { met: '已符合', notMet: '不符合', unknown: '待填写' },
  formPdfHelp: '下载后由法定代表人签字并加盖公章，扫描后在“上传材料”中提交。',
  reviewTitle: '完整性检查', reviewComplete: '内容和材料都已齐全，可以提交。', reviewIncomplete: '还有 {{count}} 项需要补充，点击可跳到对应位置。', counterMissing: '没有电子件的材料不妨碍收件：登记收到的纸质份数即可，缺少的由形式审查一次性告知。', reviewForm: '申请内容', submit: '提交申请', submitConfirmTitle: '确定提交？', submitConfirm: '提交后进入受理环节，内容不能再修改。请确认所填内容真实、准确。', submitted: '申请已提交', submittedText: '受理机关将在规定期限内审查材料。请记下办件编号和查询码，可在公众查询页查看进度。', caseNo: '办件编号', queryCode: '查询码', toCase: '查看办件', applicant: '申请单位：{{name}}',
  tasks: '待我处理', tasksLead: '需要贵单位补正、整改或答复的事项，请在期限内完成。', noTasks: '目前没有需要处理的事项', noTasksHelp: '有新事项时会出现在这里。', myCases: '我的办件', noCases: '还没有提交过申请', due: '截止 {{date}}',
  answer: '去处理', corrections: '需要补正的事项', correctionsDone: '已补正 {{done}} / {{count}}', correctionDone: '（已补正）', correctionOpen: '（待补正）', submitTask: '提交', submitTaskConfirm: '确定提交？提交后由受理机关继续办理。', allMaterials: '其他材料', taskForm: '填写内容',
} as const;
