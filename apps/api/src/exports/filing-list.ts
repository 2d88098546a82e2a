import type { FilingRowDto } from '../filings/filings-dto.js';
import type { Page } from '../http/page-query.js';
import { allPages, column, type ExportedList } from './exported-list.js';

type Read = (asked: { readonly limit: number; readonly cursor?: string }) => Promise<Page<FilingRowDto>>;

export const filingList = (read: Read): ExportedList<FilingRowDto> => ({
  name: 'filings', title: { zh: '备案名册', en: 'Register' }, rows: allPages(read),
  columns: [
    column('备案号', 'Filing number', 22, ({ filingNo }) => filingNo),
    column('机构', 'Institution', 36, ({ institution }) => institution),
    column('状态', 'Status', 14, ({ statusLabel }, say) => say(statusLabel)),
    column('有效期自', 'Valid from', 14, ({ validFrom }) => validFrom),
    column('有效期至', 'Valid until', 14, ({ validUntil }) => validUntil),
    column('剩余天数', 'Days left', 12, ({ daysLeft }) => daysLeft),
    column('职业（工种）数', 'Occupations', 16, ({ activeLines }) => activeLines),
    column('备案机关', 'Authority', 34, ({ authority }) => authority),
    column('备案地区', 'Region', 12, ({ filingRegion }) => filingRegion),
  ],
});
