import { CheckCircleOutlined, CloseCircleOutlined, FileDoneOutlined, MinusCircleOutlined } from '../theme/icons.js';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialStateName } from '../api/materials.js';

const LOOK: Readonly<Record<MaterialStateName, { readonly color?: string; readonly icon: ReactNode }>> = {
  missing: { icon: <MinusCircleOutlined /> },
  uploaded: { color: 'processing', icon: <FileDoneOutlined /> },
  meets: { color: 'success', icon: <CheckCircleOutlined /> },
  doesNotMeet: { color: 'error', icon: <CloseCircleOutlined /> },
};

/** State of a material, by word, sign and colour. */
export function MaterialStateTag({ state }: { readonly state: MaterialStateName }) {
  const { t } = useTranslation();
  return <Tag {...LOOK[state]}>{t(`materials.state.${state}`)}</Tag>;
}
