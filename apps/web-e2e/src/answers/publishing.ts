import type { Fill } from '../journey/journey.js';

export const reportedUp: Fill = (data) => ({ summary: data['summary'], verified: true, remark: null });
export const consolidated: Fill = (data) => ({ summary: data['summary'], outcome: 'OK', reason: null });
export const reportReturned: Fill = (data) => ({ summary: data['summary'], outcome: 'RETURNED', reason: '备案号与备案函不一致，请核对后重新上报' });
export const publicationSeen: Fill = (_data, _person, today) => ({ url: 'http://pjjg.example.gov.cn/filing/1', publishedOn: today, screenshots: [] });
