import { zipOf } from '../../../../libs/storage/src/testing/zip-writer.js';
import { samplePdf } from '../journey/sample-file.js';

const megabyte = 1_048_576;
const macroDocument = (): Buffer => zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: '<w:document/>' }, { name: 'word/vbaProject.bin', content: 'x' },
]);

/** Files that may not come in, each with what its refusal says. */
export const badFiles: readonly (readonly [File, string])[] = [
  [new File([], '空文件.pdf'), '0 字节'],
  [new File(['MZ\u0090\u0000'], '程序.pdf'), '与扩展名 .pdf 不符'],
  [new File([new Uint8Array(macroDocument())], '带宏.docx'), '含有宏'],
  [new File(['#!/bin/sh'], '脚本.sh'), '不能上传'],
  [new File([samplePdf('x.pdf'), new Uint8Array(21 * megabyte)], '过大.pdf'), '超过 20 MB'],
];
