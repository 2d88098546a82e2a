import type { CivilDate } from '@beian/calendar';
import type { Bilingual } from '@beian/procedure';
import type { DatedValue, ParameterDeclaration } from '@beian/procedure/declaration';

type Parameter = (name: string, unit: ParameterDeclaration['unit'], value: DatedValue['value'], zh: string, en: string, citation: Bilingual) => ParameterDeclaration;

/** Parameters whose value of the whole province holds from the day on which the text does. */
export function parametersSince(from: CivilDate): Parameter {
  return (name, unit, value, zh, en, citation) => ({ name, unit, title: { zh, en }, values: [{ from, until: null, value, citation, region: null }] });
}
