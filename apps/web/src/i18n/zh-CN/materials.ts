export const materials = {
  title: '材料', state: { missing: '缺', uploaded: '已上传', meets: '符合', doesNotMeet: '不符合' },
  sample: '范本（Word）',
  medium: { form: '申请表', sealedScan: '盖章扫描件', scan: '扫描件', document: '电子文档', documentSet: '多份文档' }, paper: '纸质 {{copies}} 份', paperReceived: '纸质 {{copies}} 份，已收 {{received}} 份',
  add: '上传文件', remove: '移除 {{name}}', removeConfirm: '确定移除这个文件？', version: '第 {{version}} 版', superseded: '已被替换', reason: '原因：{{reason}}', notApplying: '本次不需要提交',
  view: '查看 {{name}}', docx: '这种文件不能直接预览，请下载后查看。', page: '第 {{page}} / {{pages}} 页', previous: '上一页', next: '下一页', zoomIn: '放大', zoomOut: '缩小', rotate: '旋转', viewer: '材料查看', search: '在文件中查找', hits: '{{at}} / {{count}}', noHits: '没有找到', previousHit: '上一处', nextHit: '下一处', beside: '与上一版并排', formerVersion: '上一版（第 {{version}} 版）', presentVersion: '现在（第 {{version}} 版）', choose: '从列表中选一份文件查看', unreadable: '这份文件打不开，可下载后查看。', none: '没有材料', uploading: '正在上传 {{name}}', hint: '支持 PDF、PNG、JPEG、DOCX、XLSX，单个文件不超过 20 MB。', formRule: '规则', noFiles: '还没有文件', all: '全部材料', paperCount: '纸质材料：应收 {{copies}} 份，已收', paperLabel: '{{name}}：已收纸质份数', paperRegister: '登记纸质份数：{{name}}', register: '登记', paperRegistered: '{{name}}：已登记收到纸质 {{count}} 份', markMeets: '符合要求',
  library: '材料库', libraryLead: '本单位上传过的文件，同一份只列一次。在其他申请或补正中可直接选用，不必再传。', libraryEmpty: '还没有上传过文件', libraryNone: '没有符合的文件', fromLibrary: '从材料库选用', searchLibrary: '按文件名、材料或办件编号筛选', useFile: '选用', inDraft: '草稿中',
} as const;
