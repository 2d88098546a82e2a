export type UploadRefusalCode =
  | 'UPLOAD_EMPTY'
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_TYPE_NOT_ALLOWED'
  | 'UPLOAD_DISGUISED'
  | 'UPLOAD_MACRO'
  | 'UPLOAD_ZIP_BOMB'
  | 'UPLOAD_ENCRYPTED'
  | 'UPLOAD_DAMAGED';

export interface UploadRefusal {
  readonly ok: false;
  readonly code: UploadRefusalCode;
  readonly message: { readonly zh: string; readonly en: string };
}

const ALLOWED = 'PDF、PNG、JPG、DOCX、XLSX';

export const empty = refusal('UPLOAD_EMPTY', '文件是空的（0 字节），请重新选择', 'The file is empty (0 bytes); choose it again');

export const macro = refusal(
  'UPLOAD_MACRO',
  '文件含有宏，不能接收；请另存为不含宏的 .docx、.xlsx 或导出为 PDF',
  'The file holds macros and is not accepted; save it as .docx or .xlsx without macros, or export a PDF',
);

export const encrypted = refusal(
  'UPLOAD_ENCRYPTED',
  '文件已加密或设有打开密码，请取消密码后重新上传',
  'The file is encrypted or asks for a password; remove the password and upload it again',
);

export const bomb = refusal(
  'UPLOAD_ZIP_BOMB',
  '文件解压后异常庞大，不能接收；请另存一份后重新上传',
  'The file unpacks to an abnormal size and is not accepted; save a fresh copy and upload that',
);

export const damaged = refusal(
  'UPLOAD_DAMAGED',
  '文件已损坏或不完整，请确认能正常打开后重新上传',
  'The file is damaged or incomplete; make sure that it opens and upload it again',
);

export function tooLarge(size: number, limit: number): UploadRefusal {
  return refusal(
    'UPLOAD_TOO_LARGE',
    `文件大小为 ${megabytes(size)} MB，超过 ${megabytes(limit)} MB 的上限；请压缩图片或拆分后上传`,
    `The file has ${megabytes(size)} MB, more than the limit of ${megabytes(limit)} MB; reduce its pictures or split it`,
  );
}

export function notAllowed(extension: string): UploadRefusal {
  const named = extension === '' ? { zh: '没有扩展名的文件', en: 'A file without an extension' } : { zh: `.${extension} 文件`, en: `A .${extension} file` };
  return refusal(
    'UPLOAD_TYPE_NOT_ALLOWED',
    `${named.zh}不能上传，可以上传 ${ALLOWED}`,
    `${named.en} is not accepted; upload PDF, PNG, JPG, DOCX or XLSX`,
  );
}

export function disguised(extension: string): UploadRefusal {
  return refusal(
    'UPLOAD_DISGUISED',
    `文件内容与扩展名 .${extension} 不符，请用原格式重新保存后上传，不要直接改扩展名`,
    `The content is not that of a .${extension} file; save it again in the right format instead of renaming it`,
  );
}

function refusal(code: UploadRefusalCode, zh: string, en: string): UploadRefusal {
  return { ok: false, code, message: { zh, en } };
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1).replace(/\.0$/, '');
}
