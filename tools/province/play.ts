import { addDays, weekday, type CivilDate, type WorkCalendar } from '@beian/calendar';
import type { Journey } from '../../apps/web-e2e/src/journey/journey.js';
import type { Story } from '../../apps/web-e2e/src/journey/scenes.js';
import { takeSnapshot, type Snapshot } from './snapshot.js';
import type { Theatre } from './theatre.js';

interface Running {
  readonly story: Story;
  readonly journey: Journey;
  /** Scenes that are over. */
  done: number;
}

/** In the middle of the week, so that a play that is moved by a day or two still happens on working days. */
const playedOn: ReadonlySet<number> = new Set([2, 3, 4]);
const longest = 300;

/** Plays every story, a scene a day, all side by side, and keeps what each left in the database after every scene. */
export async function playAll(theatre: Theatre, stories: readonly Story[], from: CivilDate, calendar: WorkCalendar, told: (line: string) => void): Promise<readonly Snapshot[]> {
  const waiting = new Set(stories);
  const running: Running[] = [];
  const taken: Snapshot[] = [];
  for (let day = from; waiting.size > 0 || running.some(goesOn); day = addDays(day, 1)) {
    if (day > addDays(from, longest)) throw new Error(`the stories ${[...waiting].map(({ name }) => name).join(', ')} did not come to an end within ${longest} days`);
    if (!isPlayed(day, calendar)) continue;
    await theatre.goTo(day);
    await theatre.settled();
    const acting = running.filter(goesOn);
    for (const one of acting) await playScene(one);
    for (const story of [...waiting].filter(({ mayBegin }) => mayBegin(day))) {
      waiting.delete(story);
      const begun = { story, journey: await story.begin(theatre.people, day), done: 0 };
      running.push(begun);
      acting.push(begun);
    }
    await theatre.settled();
    for (const { story, journey, done } of acting) taken.push(await takeSnapshot(theatre.database, { story, scene: done, caseId: journey.caseId, day }));
    if (acting.length > 0) told(`${day}: ${acting.length} stories`);
  }
  return taken;
}

const goesOn = ({ story, done }: Running): boolean => done < story.scenes.length;

async function playScene(one: Running): Promise<void> {
  const scene = one.story.scenes[one.done];
  try {
    await scene?.(one.journey);
  } catch (error) {
    throw new Error(`${one.story.procedureId}, “${one.story.name}”, scene ${one.done + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  one.done += 1;
}

function isPlayed(day: CivilDate, calendar: WorkCalendar): boolean {
  return playedOn.has(weekday(day)) && calendar.isWorkday(day);
}
