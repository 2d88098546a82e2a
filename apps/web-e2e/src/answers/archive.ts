import type { Fill } from '../journey/journey.js';
import { completeRows } from './prefilled.js';

export const fileComplete: Fill = (data) => ({ items: completeRows(data, 'items', () => ({ complete: true })), outcome: 'COMPLETE', missing: null });
export const fileIncomplete: Fill = (data) => ({ items: data['items'], outcome: 'INCOMPLETE', missing: '缺少现场评估照片' });
export const supplied = (file: File): Fill => () => ({ attachments: [file], remark: '补入现场评估照片' });
