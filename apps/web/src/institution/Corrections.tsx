import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MaterialState } from '../api/materials.js';
import type { TaskDetail } from '../api/tasks.js';
import { readTask } from '../api/tasks.js';
import { useText } from '../i18n/use-text.js';
import { MaterialList } from '../materials/MaterialList.js';

const isAsked = ({ state, applies }: MaterialState): boolean => applies && (state === 'doesNotMeet' || state === 'missing');

/** Every item that was objected to, to be dealt with and ticked off beside its upload. */
export function Corrections({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation();
  const text = useText();
  const client = useQueryClient();
  /** What was asked stays on the list while it is being dealt with, although its state changes with the upload. */
  const [asked] = useState(() => new Set(task.materials.filter(isAsked).map(({ id }) => id)));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const wanted = task.materials.filter(({ id }) => asked.has(id));
  const others = task.materials.filter(({ id }) => !asked.has(id));

  async function refresh() {
    const fresh = await readTask(task.id);
    client.setQueryData(['task', task.id], { ...task, materials: fresh.materials });
  }

  function tick(id: string, done: boolean) {
    const next = new Set(ticked);
    if (done) next.add(id);
    else next.delete(id);
    setTicked(next);
  }

  const holder = { kind: 'tasks', id: task.id } as const;
  const tickBox = (material: MaterialState) => <div className="tick"><Checkbox checked={ticked.has(material.id)} onChange={(event) => tick(material.id, event.target.checked)}>{t('institution.tickOff', { name: text(material.name) })}</Checkbox></div>;
  return (
    <section className="sheet sheet-pad" style={{ marginBottom: 16 }}>
      {wanted.length > 0 && (
        <>
          <h2 className="form-section-title">{t('institution.corrections')}</h2>
          <p className="muted">{t('institution.correctionsLead')}</p>
          <div style={{ display: 'flex', gap: 16, alignItems: 'center', marginBottom: 12 }}>
            <Progress percent={Math.round((ticked.size / wanted.length) * 100)} showInfo={false} style={{ maxWidth: 240 }} aria-label={t('institution.corrections')} />
            <span role="status" className="num">{t('institution.ticked', { done: ticked.size, all: wanted.length })}</span>
          </div>
          <MaterialList materials={wanted} holder={holder} onChanged={refresh} extra={tickBox} />
        </>
      )}
      {others.length > 0 && <details className="review-form" open={wanted.length === 0}><summary>{t('institution.allMaterials')}</summary><MaterialList materials={others} /></details>}
    </section>
  );
}
