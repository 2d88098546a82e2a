/** Where a field comes from: the lost application form, filled in by the conditions of the text. */
export const FORM = '附件1（表样缺失，按正文条件设置）';
export const PLAN = '附件2（表样缺失，按正文条件设置）';
