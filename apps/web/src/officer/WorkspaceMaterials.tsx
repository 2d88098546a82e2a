import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDeferredValue, type ReactNode } from 'react';
import type { MaterialState } from '../api/materials.js';
import { useText } from '../i18n/use-text.js';
import { ComparedFiles } from '../materials/ComparedFiles.js';
import { MaterialFiles } from '../materials/MaterialFiles.js';
import { MaterialStateTag } from '../materials/MaterialStateTag.js';
import '../materials/materials.css';
import { useMedium } from '../materials/use-medium.js';
import type { MaterialChoice } from './use-material-choice.js';
import { RuleTag } from '../rules/RuleTag.js';

interface Props {
  readonly materials: readonly MaterialState[];
  /** Before the first material. */
  readonly head: ReactNode;
  readonly choice: MaterialChoice;
  /** What this person can do about a material. */
  readonly extra?: ((material: MaterialState) => ReactNode) | undefined;
}

/** The material beside the form: what there is, and the file being read. */
export function WorkspaceMaterials({ materials, head, choice, extra }: Props) {
  const { t } = useTranslation();
  const text = useText();
  const mediumOf = useMedium();
  /** The material somebody went to is marked at once, its pages follow. */
  const read = useDeferredValue(choice.shown);
  const former = useDeferredValue(choice.beside ? choice.former : null);
  const applying = materials.filter(({ applies }) => applies);
  return (
    <section className="workspace-left" aria-label={t('officer.materials')}>
      <div className="workspace-materials sheet" tabIndex={0} role="region" aria-label={t('materials.all')}>
        {head}
        {applying.length === 0 && <p className="muted">{t('materials.none')}</p>}
        {applying.map((material) => (
          <div key={material.id} className="workspace-material">
            <div className="workspace-material-head">
              <span><b>{text(material.name)}</b> {material.rule !== null && <RuleTag id={material.rule} />} <span className="muted material-medium">{mediumOf(material)}</span></span>
              <MaterialStateTag state={material.state} />
            </div>
            {material.files.length === 0 ? <span className="muted">{t('materials.noFiles')}</span> : <MaterialFiles materialId={material.id} files={material.files} shown={choice.shown?.id} onView={choice.show} />}
            {extra?.(material)}
          </div>
        ))}
      </div>
      {choice.former && <Button size="small" aria-pressed={choice.beside} type={choice.beside ? 'primary' : 'default'} className="beside-toggle" onClick={choice.toggleBeside}>{t('materials.beside')} <kbd>v</kbd></Button>}
      {read ? <ComparedFiles key={read.id} file={read} former={former} /> : <div className="viewer"><Empty style={{ margin: 'auto' }} description={t('materials.choose')} /></div>}
    </section>
  );
}
