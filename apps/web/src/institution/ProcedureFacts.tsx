import { useTranslation } from 'react-i18next';
import type { Procedure } from '../api/procedures.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import '../materials/materials.css';
import { SampleLink } from '../materials/SampleLink.js';
import { useMedium } from '../materials/use-medium.js';
import { useUnit } from './use-unit.js';
import { BasisLine } from './BasisLine.js';
import { ConditionList } from './ConditionList.js';
import { ProcedureSteps } from './ProcedureSteps.js';
import { RuleTag } from '../rules/RuleTag.js';
import { yearlyPeriods } from '../time/yearly-periods.js';

/** Conditions, materials, periods and legal basis of a procedure, each with its rule. */
export function ProcedureFacts({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const text = useText();
  const mediumOf = useMedium();
  const unitOf = useUnit();
  const language = useLanguage();
  const valueOf = (value: number | boolean | string): string => (typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : typeof value === 'string' ? yearlyPeriods(value, language) : String(value));
  return (
    <div className="procedure-facts">
      <section className="sheet sheet-pad">
        <h2>{t('institution.conditions')}</h2>
        <ConditionList procedure={procedure} />
      </section>
      <section className="sheet sheet-pad">
        <h2>{t('institution.materials')}</h2>
        <ol className="fact-list">
          {procedure.materials.map((material) => (
            <li key={material.id}>
              <b>{text(material.name)}</b> {material.rule !== null && <RuleTag id={material.rule} />}
              <div className="muted">{mediumOf(material)}{material.help !== null && ` · ${text(material.help)}`}</div>
              <SampleLink material={material} />
            </li>
          ))}
        </ol>
      </section>
      <section className="sheet sheet-pad">
        <h2>{t('institution.periods')}</h2>
        <dl className="fact-pairs">
          {procedure.parameters.map((parameter) => (
            <div key={parameter.name}><dt>{text(parameter.title)}</dt><dd><b className="num">{valueOf(parameter.value)}</b> {unitOf(parameter.unit)}<div className="muted">{text(parameter.citation)}</div></dd></div>
          ))}
        </dl>
      </section>
      <section className="sheet sheet-pad">
        <h2>{t('institution.legalBases')}</h2>
        <ul className="fact-list">{procedure.legalBases.map((basis) => <li key={basis.number}><BasisLine basis={basis} /></li>)}</ul>
      </section>
      <ProcedureSteps procedureId={procedure.id} />
    </div>
  );
}
