import { yearlyPeriods } from '../../time/yearly-periods.js';
import { Answered } from '../Answered.js';
import { PageTitle } from '../PageTitle.js';
import type { PublicProcedure } from '../public-api.js';
import { procedureOf } from '../public-api.js';
import { usePage } from '../use-answer.js';
import { fill, useWords } from '../words.js';
import { StepList } from './StepList.js';

export function ProcedurePage({ id }: { readonly id: string }) {
  const { words, text } = useWords();
  const page = usePage(procedureOf, id);
  return (
    <>
      <PageTitle title={text(page.answer?.title) || words.nav.procedures} lead={text(page.answer?.summary)} />
      <Answered of={page}>{(procedure) => <Procedure procedure={procedure} />}</Answered>
    </>
  );
}

function Procedure({ procedure: { whole, steps, conditions, materials, legalBases, parameters } }: { readonly procedure: PublicProcedure }) {
  const { words, text, signs, isEnglish } = useWords();
  const said = (value: number | string): string => (typeof value === 'string' ? yearlyPeriods(value, isEnglish ? 'en' : 'zh-CN') : String(value));
  const unitOf = (unit: string): string => new Map(Object.entries(words.units)).get(unit) ?? '';
  return (
    <>
      <p className="print-away"><a href="/sign-in">{words.details.apply}</a></p>
      <section className="sheet">
        <h2>{words.steps.title}</h2>
        <p className="lead">{words.steps.lead}</p>
        {whole !== null && <p><b>{fill(words.steps.whole, { ...whole })}</b></p>}
        <StepList steps={steps} />
      </section>
      <section className="sheet"><h2>{words.details.conditions}</h2><ul>{conditions.map(({ rule, text: what, help }, index) => <li key={`${rule} ${index}`}>{text(what)} <small>{rule}</small>{help !== null && <p className="help">{text(help)}</p>}</li>)}</ul></section>
      <section className="sheet">
        <h2>{words.details.materials}</h2>
        <ul>{materials.map(({ id, name, help, paperCopies, sample }) => (
          <li key={id}>{text(name)}{paperCopies > 0 && <span className="tag">{fill(words.details.paperCopies, { copies: paperCopies })}</span>}{help !== null && <p className="help">{text(help)}</p>}{sample !== null && <p><a href={sample} download aria-label={`${words.details.sample}${signs.colon}${text(name)}`}>{words.details.sample}</a></p>}</li>
        ))}</ul>
      </section>
      <section className="sheet"><h2>{words.details.parameters}</h2><ul>{parameters.map(({ name, title: what, value, unit, citation }) => (
        <li key={name}>{text(what)}{signs.colon}{typeof value === 'boolean' ? (value ? words.yes : words.no) : `${said(value)} ${unitOf(unit)}`} <small>{text(citation)}</small></li>
      ))}</ul></section>
      <section className="sheet"><h2>{words.details.bases}</h2><ul>{legalBases.map(({ number, title: name }) => <li key={number} lang="zh-CN">{name}{signs.open}{number}{signs.close}</li>)}</ul></section>
    </>
  );
}
