import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Box, TaskPage } from '../api/tasks.js';

export const BOXES: readonly Box[] = ['mine', 'group', 'overdue', 'waiting', 'done'];
/** The api counts no further. */
const COUNTED = 1_000;

interface Props {
  readonly box: Box;
  readonly counts: TaskPage['counts'] | null;
  readonly onBox: (box: Box) => void;
}

/** The boxes with how many tasks lie in each. */
export function InboxTabs({ box, counts, onBox }: Props) {
  const { t } = useTranslation();
  const items = BOXES.map((each) => {
    const count = counts && each !== 'done' ? counts[each] : null;
    const words = count !== null && count >= COUNTED && each !== 'mine' ? t('inbox.moreThan', { count }) : count;
    return { key: each, label: count === null ? t(`officer.box.${each}`) : <>{t(`officer.box.${each}`)} <span className={each === 'overdue' && count > 0 ? 'tab-count tab-late' : 'tab-count'}>{words}</span></> };
  });
  return <Tabs className="inbox-tabs" activeKey={box} items={items} onChange={(key) => onBox(BOXES.find((each) => each === key) ?? 'mine')} />;
}
