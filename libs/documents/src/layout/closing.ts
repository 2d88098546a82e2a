import { formatCivilDateZh } from '@beian/calendar';
import type { Content } from 'pdfmake/interfaces.js';
import { ems, linePitch, lineHeight, mm, size } from '../typography/measures.js';
import { printedVerifyCode } from '../verification/verify-code.js';
import { qrBars } from '../verification/qr.js';
import type { Issue, Verification } from './issue.js';

const QR_SIDE = 54;

/** Bars cannot be a link; an empty picture over them can. */
const NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';

/** Without an imprint a dated document is sealed by hand: it says that it counts only then. */
const SEALED_BY_HAND = '本文书加盖发文机关印章后生效';

export function verificationContent(verification: Verification | null, sealedByHand = false): Content {
  if (verification === null) return { text: '' };
  const print = { fontSize: size.six, lineHeight: lineHeight(size.six, 10), characterSpacing: 0 };
  return {
    margin: [0, 6, 0, 0],
    stack: [
      { svg: NOTHING, width: QR_SIDE, height: QR_SIDE, link: verification.url, relativePosition: { x: 0, y: 0 } },
      { canvas: qrBars(verification.url, QR_SIDE), margin: [0, 0, 0, 4] },
      { ...print, text: `验证码 ${printedVerifyCode(verification.code)}` },
      { ...print, text: '扫码或凭验证码核验文书真伪' },
      ...(sealedByHand ? [{ ...print, text: SEALED_BY_HAND }] : []),
    ],
  };
}

/** 署名 centred over the date, the date four characters from the right edge, the seal pressed over both. */
export function closingContent(issue: Issue, fontSize: number): Content {
  const date = issue.date === null ? '' : formatCivilDateZh(issue.date);
  const pitch = fontSize * (linePitch / size.three);
  const imprint = issue.seal?.imprint(issue.organ) ?? null;
  const diameter = mm(imprint?.diameter ?? 0);
  const width = Math.max(ems(issue.organ), ems(date)) * fontSize + 4;
  const right = Math.max(0, 4 * fontSize - (width - ems(date) * fontSize) / 2);
  const line = { fontSize: fontSize, lineHeight: lineHeight(fontSize, pitch), characterSpacing: 0, alignment: 'center' } as const;
  const sealed: Content[] = imprint === null
    ? []
    : [{ svg: imprint.svg, width: diameter, height: diameter, font: 'Serif', relativePosition: { x: (width - diameter) / 2, y: pitch - diameter * 0.56 } }];
  return {
    columns: [
      { width: '*', stack: [verificationContent(issue.verification, issue.date !== null && imprint === null)], margin: [0, -30, 0, 0] },
      { width, stack: [...sealed, { ...line, text: issue.organ }, { ...line, text: date }] },
      { width: right, text: '' },
    ],
    margin: [0, imprint === null ? 2 * pitch : diameter * 0.56 - pitch + 6, 0, 0],
  };
}
