import { useQueryClient } from '@tanstack/react-query';
import { App, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { MaterialState } from '../api/materials.js';
import type { Completed, TaskDetail } from '../api/tasks.js';
import { RegisterChangeSheet } from '../filings/RegisterChangeSheet.js';
import { useText } from '../i18n/use-text.js';
import { lazyPart } from '../shell/lazy-part.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { ShortcutHelp } from '../tasks/ShortcutHelp.js';
import { TaskForm } from '../tasks/TaskForm.js';
import { useTaskForm } from '../tasks/use-task-form.js';
import { CaseAgents } from '../cases/CaseAgents.js';
import { CaseApplication } from '../cases/CaseApplication.js';
import { PaperCopies } from '../materials/PaperCopies.js';
import { ActingFor } from './cover/ActingFor.js';
import { MayNotComplete } from './MayNotComplete.js';
import { nextTask } from './next-task.js';
import { OpinionList } from './OpinionList.js';
import { outcomeField } from './outcome-field.js';
import { PhrasePanel } from './phrases/PhrasePanel.js';
import { usePhrases } from './phrases/use-phrases.js';
import { RuleList } from '../rules/RuleList.js';
import '../rules/rules.css';
import { useTaskShortcutLines } from './shortcut-lines.js';
import { TaskHead } from './TaskHead.js';
import { useClaim } from './use-claim.js';
import { useMaterialChoice } from './use-material-choice.js';
import { WorkspaceMaterials } from './WorkspaceMaterials.js';

const TaskQuestions = lazyPart('task-questions', async () => (await import('./colleagues/TaskQuestions.js')).TaskQuestions);

export function TaskWorkspace({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [help, setHelp] = useState(false);
  const lines = useTaskShortcutLines();
  const choice = useMaterialChoice(task.materials);
  const { claim, claiming } = useClaim(task.id);
  const phrases = usePhrases(task.element);

  /** What comes next: of what lies on the desk, then of what the group has, the task that is due first. */
  async function goOn(completed: Completed) {
    message.success(text(completed.message));
    void client.invalidateQueries({ queryKey: ['tasks'] });
    /** Undefined: nobody could say; the list will. */
    const next = await nextTask(client, task.id).catch(() => undefined);
    client.removeQueries({ queryKey: ['task', task.id] });
    if (next) return void navigate(`/officer/tasks/${next.id}`);
    if (next === null) message.info(t('officer.noMore'));
    await navigate('/officer/inbox/group');
  }

  const filling = useTaskForm(task, (completed) => void goOn(completed));
  const outcome = outcomeField(task.form.fields, filling.form);
  const decide = (index: number) => {
    const option = outcome?.options?.[index];
    if (outcome && option && task.mayComplete) filling.change({ ...filling.form, [outcome.key]: option.value });
  };
  useShortcuts({
    'Ctrl+Enter': () => task.mayComplete && void filling.complete(),
    '[': () => choice.step(-1), ']': () => choice.step(1), b: () => void navigate('/officer/inbox/mine'), '?': () => setHelp(true),
    c: () => task.claimedBy === null && claim(),
    v: () => choice.former && choice.toggleBeside(),
    f: () => document.querySelector<HTMLInputElement>('.viewer-search-words input')?.focus(),
    a: () => document.querySelector<HTMLButtonElement>('.task-fields .fill-rest:not(:disabled)')?.click(),
    ...Object.fromEntries(Array.from({ length: 9 }, (_each, index) => [`Alt+${index + 1}`, () => task.mayComplete && phrases.insert(index)])),
    ...Object.fromEntries(Array.from({ length: 9 }, (_each, index) => [String(index + 1), () => decide(index)])),
  });

  const paper = (material: MaterialState) => material.paperCopies > 0 && (
    <PaperCopies key={material.paperReceived} material={material} holder={{ kind: 'cases', id: task.caseId }} onRegistered={() => client.invalidateQueries({ queryKey: ['task', task.id] })} />
  );
  const act = (
    <>
      <RegisterChangeSheet caseId={task.caseId} />
      <ActingFor task={task} />
      {!task.mayComplete && <MayNotComplete task={task} claiming={claiming} onClaim={claim} />}
      <TaskForm task={task} filling={filling} submitText={t('officer.submit')} onSubmit={() => void filling.complete()} disabled={!task.mayComplete} hint={<kbd>{t('officer.submitHint')}</kbd>} />
      {task.mayComplete && <PhrasePanel {...phrases} />}
    </>
  );
  return (
    <>
      <TaskHead task={task} onHelp={() => setHelp(true)} />
      <div className="workspace">
        <WorkspaceMaterials materials={task.materials} head={<CaseAgents caseId={task.caseId} />} choice={choice} extra={task.role === 'receptionClerk' && task.mayComplete ? paper : undefined} />
        <div className="sheet sheet-pad">
          <Tabs
            items={[
              { key: 'form', label: t('officer.form'), children: act },
              { key: 'application', label: t('officer.application'), children: <CaseApplication caseId={task.caseId} mayReveal={task.mayReveal} /> },
              { key: 'opinions', label: `${t('officer.opinions')} ${task.opinions.length}`, children: <OpinionList opinions={task.opinions} /> },
              { key: 'questions', label: t('inbox.questions'), children: <TaskQuestions task={task} /> },
              { key: 'rules', label: t('officer.rules'), children: <RuleList rules={task.rules} /> },
            ]}
          />
        </div>
      </div>
      <ShortcutHelp open={help} lines={lines} onClose={() => setHelp(false)} />
    </>
  );
}
