export const phrases = {
  title: '常用语', help: '点选或按 Alt+数字，插入光标处', shared: '本单位', forAll: '供本单位使用', new: '新的常用语', keep: '保存', drop: '删除常用语：{{text}}', nowhere: '本表单没有可填写文字的栏目',
} as const;
