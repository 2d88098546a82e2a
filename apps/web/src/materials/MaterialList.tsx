import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialHolder, MaterialState, StoredFile } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { LibraryPicker } from './LibraryPicker.js';
import { MaterialFiles } from './MaterialFiles.js';
import { MaterialStateTag } from './MaterialStateTag.js';
import './materials.css';
import { SampleLink } from './SampleLink.js';
import { UploadButton } from './UploadButton.js';
import { useMedium } from './use-medium.js';
import { ViewerDialog } from './ViewerDialog.js';
import { RuleTag } from '../rules/RuleTag.js';

interface Props {
  readonly materials: readonly MaterialState[];
  /** Given when files may be added and removed. */
  readonly holder?: MaterialHolder | undefined;
  readonly onChanged?: (() => Promise<void>) | undefined;
  /** Only these may be changed; all when not given. */
  readonly changeable?: ((material: MaterialState) => boolean) | undefined;
  readonly extra?: ((material: MaterialState) => ReactNode) | undefined;
}

/** The materials that apply, what each must be, its files, and whether it is fit. */
export function MaterialList({ materials, holder, onChanged, changeable, extra }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const mediumOf = useMedium();
  const [viewed, setViewed] = useState<StoredFile | null>(null);
  const applying = materials.filter(({ applies }) => applies);
  if (applying.length === 0) return <p className="muted">{t('materials.none')}</p>;
  return (
    <>
      {holder && <p className="muted">{t('materials.hint')}</p>}
      <ol className="materials">
        {applying.map((material) => {
          const mayChange = holder !== undefined && (changeable?.(material) ?? true);
          return (
            <li key={material.id} id={`material-${material.id}`} tabIndex={-1} className={`material material-${material.state}`}>
              <div className="material-head">
                <div>
                  <b>{text(material.name)}</b> {material.rule !== null && <RuleTag id={material.rule} />}
                  <div className="muted material-medium">{mediumOf(material)}</div>
                </div>
                <MaterialStateTag state={material.state} />
              </div>
              {material.reason !== null && <div className="material-reason">{t('materials.reason', { reason: material.reason })}</div>}
              {material.help !== null && <div className="field-help">{text(material.help)}</div>}
              {mayChange && <div><SampleLink material={material} /></div>}
              <MaterialFiles materialId={material.id} files={material.files} holder={mayChange ? holder : undefined} onView={setViewed} onChanged={onChanged} />
              {mayChange && holder && (
                <div className="material-ways">
                  <UploadButton holder={holder} materialId={material.id} name={text(material.name)} onAdded={async () => onChanged?.()} />
                  <LibraryPicker holder={holder} materialId={material.id} name={text(material.name)} onAdded={async () => onChanged?.()} />
                </div>
              )}
              {extra?.(material)}
            </li>
          );
        })}
      </ol>
      <ViewerDialog file={viewed} onClose={() => setViewed(null)} />
    </>
  );
}
