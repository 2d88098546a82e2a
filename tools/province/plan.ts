import { addDays, beijingDate, civilDate, daysBetween, type CivilDate, type WorkCalendar } from '@beian/calendar';
import { inShares, type Chance } from './chance.js';
import type { Institution } from './institutions.js';
import type { Place } from './places.js';
import type { Template } from './template.js';

/** One case that is to be written. */
export interface Copy {
  readonly number: number;
  readonly template: Template;
  /** It happened so many days after its template. */
  readonly days: number;
  /** And so many milliseconds later in the day. */
  readonly later: number;
  readonly place: Place;
  readonly institution: Institution;
}

export interface Wanted {
  readonly finished: number;
  readonly open: number;
}

export interface Surroundings {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly places: readonly Place[];
  readonly institutions: readonly Institution[];
  readonly chance: Chance;
}

/** Cases that are over spread over this many days. */
const year = 364;
/** An open case has stood where it stands for this long at most. */
const oldest = 21;
const laterAtMost = 6 * 3_600_000;

/** Where cases of a template can be, and who can have filed them. */
function casting({ places, institutions, chance }: Surroundings): (template: Template) => Pick<Copy, 'place' | 'institution'> {
  const byPlace = Map.groupBy(institutions, ({ model, regionCode }) => `${model} ${regionCode}`);
  return ({ home, applicantId }) => {
    const inProvince = places.filter(({ provinceCode, level }) => provinceCode === home.provinceCode && level === home.level);
    const place = home.level === 'province' ? home : chance.pick(inProvince);
    const near = byPlace.get(`${applicantId} ${place.regionCode}`) ?? institutions.filter(({ model }) => model === applicantId);
    return { place, institution: chance.pick(near) };
  };
}

/** Cases of every procedure as there are authorities with officers in its province, those over in the shares of the stories, the open ones alike in every state. */
export function planCopies(templates: readonly Template[], wanted: Wanted, surroundings: Surroundings): readonly Copy[] {
  const procedures = [...Map.groupBy(templates, ({ snapshot: { story } }) => story.procedureId).values()];
  const weights = procedures.map(([first]) => surroundings.places.filter(({ provinceCode }) => provinceCode === first?.home.provinceCode).length);
  const [finished, open] = [inShares(wanted.finished, weights), inShares(wanted.open, weights)];
  const moved = procedures.flatMap((own, n) => [...overs(own, finished[n] ?? 0, surroundings), ...opens(own, open[n] ?? 0, surroundings)]);
  const cast = casting(surroundings);
  const { chance } = surroundings;
  return moved.map(({ template, days }, number) => ({ number, template, days, later: chance.below(laterAtMost), ...cast(template) }));
}

type Moved = Pick<Copy, 'template' | 'days'>;

function overs(templates: readonly Template[], count: number, surroundings: Surroundings): readonly Moved[] {
  const over = [...Map.groupBy(templates.filter((template) => template.over), ({ snapshot: { story } }) => story).values()].flatMap((ofStory) => ofStory.slice(0, 1));
  const counts = inShares(count, over.map(({ snapshot: { story } }) => story.share));
  return over.flatMap((template, n) => {
    const last = template.endedOn ?? template.submittedOn;
    const days = fitting(template, Array.from({ length: year }, (_, back) => daysBetween(last, addDays(surroundings.today, -1 - back))), surroundings);
    return Array.from({ length: counts[n] ?? 0 }, () => ({ template, days: surroundings.chance.pick(days) }));
  });
}

function opens(templates: readonly Template[], count: number, surroundings: Surroundings): readonly Moved[] {
  const open = templates.filter(({ over }) => !over).flatMap((template) => {
    const days = standingDays(template, surroundings);
    return days.length === 0 ? [] : [{ template, days }];
  });
  const states = [...Map.groupBy(open, ({ template }) => template.standing).values()];
  const counts = inShares(count, states.map(() => 1));
  return states.flatMap((alike, n) => Array.from({ length: counts[n] ?? 0 }, () => {
    const { template, days } = surroundings.chance.pick(alike);
    return { template, days: surroundings.chance.pick(days) };
  }));
}

/** It came to where it stands on one of the last days, and nothing that is armed is due yet: neither as many days later, nor as many working days. */
function standingDays(template: Template, surroundings: Surroundings): readonly number[] {
  const { snapshot: { day }, firesAfter } = template;
  const { today, calendar } = surroundings;
  const waits = (days: number): boolean => firesAfter === null
    || (addDays(firesAfter, days) >= today && calendar.addWorkdays(addDays(day, days), Math.max(0, calendar.workdaysBetween(day, firesAfter).days)).date >= today);
  const waiting = Array.from({ length: oldest }, (_, age) => daysBetween(day, addDays(today, -1 - age))).filter(waits);
  return waiting.length === 0 ? [] : fitting(template, waiting, surroundings);
}

/** Days by which a case can be moved so that notices end on the day that they tell, people act on working days and the application comes when it may; where there are none, some of it. */
function fitting({ acts, notices, submittedOn, snapshot: { story } }: Template, possible: readonly number[], { calendar }: Surroundings): readonly number[] {
  const atWork = (days: number): boolean => acts.every((day) => calendar.day(addDays(day, days)).workday);
  const inTime = (days: number): boolean => story.mayBegin(civilDate(addDays(submittedOn, days)));
  const asTold = (days: number): boolean => notices.every(({ publishedOn, workdays, lastDay }) => calendar.addWorkdays(addDays(publishedOn, days), workdays).date === addDays(lastDay, days));
  const told = possible.filter(asTold);
  const choices = [told, possible].flatMap((some) => [some.filter((days) => atWork(days) && inTime(days)), some.filter(inTime), some.filter(atWork), some]);
  return choices.find((some) => some.length > 0) ?? possible;
}

/** The day of an instant of the template in the copy. */
export function movedDay(instant: string, { days, later }: Pick<Copy, 'days' | 'later'>): CivilDate {
  return beijingDate(movedInstant(instant, { days, later }));
}

const hoursAhead = 8 * 3_600_000;
const day = 86_400_000;

/** Midnight stays midnight: terms begin and end there. */
export function movedInstant(instant: string, { days, later }: Pick<Copy, 'days' | 'later'>): string {
  const at = Date.parse(instant);
  const midnight = (at + hoursAhead) % day === 0;
  return new Date(at + days * day + (midnight ? 0 : later)).toISOString();
}
