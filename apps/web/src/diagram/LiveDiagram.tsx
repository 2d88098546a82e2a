import { ArrowLeftOutlined } from '../theme/icons.js';
import { useQuery } from '@tanstack/react-query';
import { Breadcrumb, Button } from 'antd';
import type { MouseEvent } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDiagram, ProcessState } from '../api/diagrams.js';
import { readDiagramXml } from '../api/diagrams.js';
import { useLanguage } from '../i18n/use-text.js';
import { Loaded } from '../shell/Loaded.js';
import { inLanguage, processName, stepsOf } from './bpmn-viewer.js';
import { DiagramCanvas } from './DiagramCanvas.js';
import { Legend } from './Legend.js';
import { StepList } from './StepList.js';

const keyOf = ({ scope, processId }: ProcessState): string => `${processId} ${scope.join('/')}`;

const isBelow = (child: ProcessState, parent: ProcessState): boolean =>
  child.scope.length === parent.scope.length + 1 && parent.scope.every((part, index) => child.scope[index] === part);

/** The case on its diagram, with a way into the processes it calls and back. */
export default function LiveDiagram({ diagram }: { readonly diagram: CaseDiagram }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [way, setWay] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const root = diagram.processes.find(({ scope }) => scope.length === 0) ?? diagram.processes[0];
  const trail = [root, ...way.map((key) => diagram.processes.find((process) => keyOf(process) === key))].filter((process) => process !== undefined);
  const process = trail.at(-1);
  const hash = process?.hash ?? diagram.hash ?? '';
  const query = useQuery({ queryKey: ['diagram', hash], queryFn: () => readDiagramXml(hash), staleTime: Infinity, enabled: hash !== '' });
  const xml = useMemo(() => (query.data === undefined ? undefined : inLanguage(query.data, language)), [query.data, language]);
  const steps = useMemo(() => (xml === undefined ? [] : stepsOf(xml)), [xml]);
  if (!process) return null;

  const called = diagram.processes.filter((each) => isBelow(each, process));
  const enter = (child: ProcessState) => {
    setWay([...way, keyOf(child)]);
    setChosen(null);
  };
  const onElement = (id: string) => {
    const children = called.filter(({ callElement }) => callElement === id);
    const [only] = children;
    if (only && children.length === 1 && chosen === id) enter(only);
    else setChosen(id);
  };

  return (
    <Loaded query={query}>
      {() => (
        <div className="live-diagram">
          <div className="live-diagram-main">
            <div className="diagram-bar">
              {way.length > 0 && <Button size="small" icon={<ArrowLeftOutlined />} onClick={() => setWay(way.slice(0, -1))}>{t('cases.backToProcess')}</Button>}
              <Breadcrumb items={trail.map((each, index) => ({ title: each === process ? (xml === undefined ? '' : processName(xml)) : index === 0 ? t('cases.mainProcess') : each.callElement, ...(each === process ? {} : { href: '', onClick: (event: MouseEvent) => {
                event.preventDefault();
                setWay(way.slice(0, index));
              } }) }))} />
              <Legend />
            </div>
            {xml !== undefined && <DiagramCanvas xml={xml} state={process} label={processName(xml)} onElement={onElement} chosen={chosen} />}
          </div>
          <StepList steps={steps} state={process} called={called} chosen={chosen} onChoose={setChosen} onEnter={enter} />
        </div>
      )}
    </Loaded>
  );
}
