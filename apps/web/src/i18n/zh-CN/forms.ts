export const forms = {
  choose: '请选择', input: '请填写', time: '时刻', optional: '选填', requiredMark: '必填', searchOccupation: '输入职业编码或名称查找', noOccupation: '目录中没有匹配的职业',
  searchOrganisation: '输入单位名称查找', addRow: '增加一行', removeRow: '删除第 {{row}} 行', moveUp: '上移第 {{row}} 行', moveDown: '下移第 {{row}} 行', rowNumber: '序号', rowActions: '操作', noRows: '还没有内容，可逐行增加，或从表格软件中复制后粘贴到此处。',
  paste: '从表格粘贴', pasteHelp: '在 Excel 或 WPS 中选中若干行复制，粘贴到下面的框里。列的顺序：{{columns}}', pasteInto: '粘贴内容', pasteAppend: '追加 {{count}} 行', pasteReplace: '替换为 {{count}} 行', pasteProblems: '有 {{count}} 处没有读懂，已留空：{{list}}',
  pasteProblem: '第 {{row}} 行“{{column}}”：{{text}}', pasteLeftOut: '表格已满，有 {{count}} 行没有粘贴。', faultsOnPages: '第 {{pages}} 页还有需要处理的内容', importXlsx: '导入 XLSX', exportXlsx: '导出 XLSX', imported: '已读入 {{count}} 行', importProblems: '导入的内容有 {{count}} 处问题',
  fillRest: '其余均为“{{label}}”',
  uploadBroken: '上传中断，连不上服务器', uploadAgain: '重新上传', upload: '选择文件', uploading: '正在上传 {{name}}：{{percent}}%', uploadFailed: '{{name}} 没有传上去：{{reason}}', removeFile: '移除 {{name}}', characters: '最多 {{count}} 字', errorSummary: '还有 {{count}} 处需要处理', saving: '正在保存…', savedAt: '已保存 {{time}}', notSaved: '尚未保存', saveFailed: '没有保存成功，将自动重试',
  sign: '本人已核对以上内容，确认签署', signFor: '{{name}}已核对以上内容，同意签署', signedAs: '签署人：{{name}}', notFilled: '未填写', masked: '已脱敏', sectionOther: '其他',
  conflictTitle: '这份内容已在别处被修改', conflictText: '您正在编辑时，另一处也保存了改动。以下列出不同之处，请选择保留哪一份。', conflictField: '项目', conflictMine: '我的', conflictTheirs: '已保存的', keepMine: '保留我的', keepTheirs: '采用已保存的', conflictSame: '内容相同，只是版本较旧。', ruleAndSource: '依据 {{rule}}', users: '选择人员', region: '选择地区', files: '{{count}} 个文件', sectionState: { open: '有待完善', complete: '已完整' }, sections: '表单目录',
} as const;
