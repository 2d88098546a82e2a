import type { Fill } from '../journey/journey.js';
import { completeRows } from './prefilled.js';

export const drafted = (terms: string | null = null): Fill => (data) => ({ documents: data['documents'], terms, note: '请核稿' });
export const checked: Fill = (data) => ({ documents: completeRows(data, 'documents', () => ({ correct: true })), opinion: '内容无误' });
export const signed: Fill = (data) => ({ documents: data['documents'], outcome: 'SIGNED', opinion: null });
export const returned: Fill = (data) => ({ documents: data['documents'], outcome: 'RETURNED', opinion: '请补充有效期的表述' });
export const phoned: Fill = (data) => ({ callee: '经办甲', calledAt: data['calledAt'], result: 'reached', remark: null });

export const mailed: Fill = (_data, _person, today) => ({ trackingNumber: 'EM100200300CN', sentOn: today, receivedOn: today, recipient: '收发室' });
