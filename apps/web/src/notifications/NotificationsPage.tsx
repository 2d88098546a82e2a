import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Empty, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { NotificationFilter } from '../api/notifications.js';
import { listNotifications, MESSAGE_KINDS } from '../api/notifications.js';
import { Loaded } from '../shell/Loaded.js';
import { PageHead } from '../shell/PageHead.js';
import { withParts } from '../shell/with-parts.js';
import { NotificationLine } from './NotificationLine.js';
import { useMarkRead } from './use-mark-read.js';

/** Everything this person was ever told, the newest first; the filter stands in the address. */
export default function NotificationsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filter: NotificationFilter = useMemo(() => ({ kind: MESSAGE_KINDS.find((kind) => kind === search.get('kind')) ?? '', unread: search.get('unread') === 'true', caseNo: search.get('caseNo') ?? '' }), [search]);
  const query = useInfiniteQuery({
    queryKey: ['notifications', filter], queryFn: ({ pageParam }) => listNotifications(filter, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const marking = useMarkRead();
  const first = query.data?.pages[0];
  const newest = first?.items[0]?.id;
  const isFiltered = filter.kind !== '' || filter.unread || filter.caseNo !== '';
  const put = (name: string, value: string) => setSearch((now) => withParts(now, { [name]: value }), { replace: true });

  return (
    <>
      <PageHead
        title={t('shell.notifications')} lead={first && (first.unread === 0 ? t('notifications.noneUnread') : t('notifications.countUnread', { count: first.unread }))}
        actions={<Button disabled={newest === undefined || first?.unread === 0 || isFiltered} loading={marking.isMarking} onClick={() => newest !== undefined && marking.all(newest)}>{t('shell.markAllRead')}</Button>}
      />
      <div className="inbox-tools">
        <Select allowClear={{ label: t('common.clear') }} style={{ width: 180 }} placeholder={t('notifications.kind')} aria-label={t('notifications.kind')} value={filter.kind || null} options={MESSAGE_KINDS.map((kind) => ({ value: kind, label: t(`notifications.kinds.${kind}`) }))} onChange={(kind: string | null | undefined) => put('kind', kind ?? '')} />
        <Input.Search key={filter.caseNo} allowClear style={{ width: 240 }} defaultValue={filter.caseNo} maxLength={40} placeholder={t('notifications.caseNo')} aria-label={t('notifications.caseNo')} onSearch={(text) => put('caseNo', text.trim())} />
        <Checkbox checked={filter.unread} onChange={(event) => put('unread', event.target.checked ? 'true' : '')}>{t('notifications.onlyUnread')}</Checkbox>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0
            ? <Empty description={<>{t(isFiltered ? 'notifications.noneFitting' : 'notifications.none')}<div className="muted">{t('notifications.noneHelp')}</div></>} />
            : <ul className="sheet notification-page">{items.map((notification) => <NotificationLine key={notification.id} notification={notification} onOpen={marking.one} />)}</ul>;
        }}
      </Loaded>
      {query.hasNextPage && <div className="load-more"><Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('notifications.older')}</Button></div>}
    </>
  );
}
