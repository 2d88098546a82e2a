import type { PaginationProps } from 'antd';
import type { ReactNode } from 'react';
import { LeftOutlined, RightOutlined } from '../theme/icons.js';

/** The library's own arrows are called "left" and "right". */
export const turnedPages = (previous: string, next: string): NonNullable<PaginationProps['itemRender']> => (_page, type, shown): ReactNode => {
  if (type !== 'prev' && type !== 'next') return shown;
  return <button type="button" className="ant-pagination-item-link" tabIndex={-1} aria-label={type === 'prev' ? previous : next}>{type === 'prev' ? <LeftOutlined /> : <RightOutlined />}</button>;
};
