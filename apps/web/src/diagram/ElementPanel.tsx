import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '../i18n/use-role-name.js';
import { useLanguage, useSigns, useText } from '../i18n/use-text.js';
import type { Course, ScopeCourse } from './case-course.js';
import { passagesOf, wasRepaired } from './case-course.js';
import type { CaseRecord } from './case-record.js';
import { papersUntil } from './case-record.js';
import { PaperLinks } from './PaperLinks.js';
import { PassageFacts } from './PassageFacts.js';
import type { DrawnElement } from './read-diagram.js';

interface Props {
  readonly element: DrawnElement | null;
  readonly record: CaseRecord;
  readonly course: Course;
  readonly scope: ScopeCourse | undefined;
  readonly live: boolean;
  readonly onEnter: (scope: ScopeCourse) => void;
}

/** What there is to know of one step, each time the case came to it. */
export function ElementPanel({ element, record, course, scope, live, onEnter }: Props) {
  const { t } = useTranslation();
  const signs = useSigns();
  const text = useText();
  const roleName = useRoleName();
  const language = useLanguage();
  if (!element) return <section className="element-panel" aria-label={t('diagram.panel')}><p className="muted">{t('diagram.noneChosen')}</p></section>;
  const said = language === 'zh-CN' ? element.documentation.zh : element.documentation.en;
  const passages = passagesOf(scope, element.id);
  const papers = papersUntil(record, course.at);
  const runOf = (activation: number) => course.scopes.find((each) => each.scope.at(-1) === activation);
  return (
    <section className="element-panel" aria-label={t('diagram.panel')} aria-live="polite">
      <h3>{text(element.name) || t('diagram.merge')}</h3>
      {wasRepaired(passages) && <Tag color="purple">{t('diagram.repaired')}</Tag>}
      {said !== null && said !== '' && <p className="muted">{said}</p>}
      {passages.length === 0 && <p>{t('diagram.notYet')}</p>}
      {[...passages].reverse().map((passage, index) => {
        const run = element.called === null ? undefined : runOf(passage.activation);
        const own = new Set(passage.entries.map(({ submissionId }) => submissionId));
        return (
          <div key={passage.activation} className="panel-passage">
            {passages.length > 1 && <h4>{t('diagram.runs', { count: passages.length - index })}</h4>}
            <PassageFacts passage={passage} processId={scope?.processId ?? ''} diagram={record.diagram} live={live} />
            <PaperLinks caseId={record.caseId} papers={{ submissions: papers.submissions.filter(({ id }) => own.has(id)), documents: papers.documents.filter(({ activation }) => activation === passage.activation) }} />
            {run && <Button size="small" type="primary" ghost onClick={() => onEnter(run)}>{t('diagram.enter', { name: text(element.name) })}</Button>}
          </div>
        );
      })}
      <div className="panel-foot muted">
        {element.role !== null && <div>{t('diagram.roles')}{signs.colon}{roleName(element.role)}</div>}
        {element.rules.length > 0 && <div>{t('diagram.rule')}{signs.colon}<span className="num">{element.rules.join(signs.comma)}</span></div>}
      </div>
    </section>
  );
}
