import { addDays, addYears, type CivilDate } from '@beian/calendar';
import { graceDays, windowDays } from '../toy-renewal.js';
import type { Act, Holder } from './conduct.js';

interface Renewal {
  readonly requested: boolean;
}

/** A card as somebody would keep it on paper, looking at it every midnight and every morning. Knows nothing of sweeps, cases or events that are planned. */
class Card {
  readonly told: string[] = [];
  private status = 'active';
  private reporting = true;
  private frozen = false;
  private renewal: Renewal | null = null;
  private renewals = 0;
  private version = 1;

  constructor(private end: CivilDate) {}

  midnight(today: CivilDate): void {
    if (this.status === 'grace' && this.renewal?.requested !== true && today > addDays(this.end, graceDays) && this.renewal !== null) this.lapse(today);
    if (!['active', 'expiring', 'grace'].includes(this.status)) return;
    if (today === addDays(this.end, -windowDays)) this.openWindow(today);
    if ([30, 10].some((days) => today === addDays(this.end, -days)) && this.renewal?.requested !== true) this.tell(today, `reminded reminder-${-daysTo(today, this.end)}`);
    if (today === addDays(this.end, 1)) this.expire(today);
    if (today >= addDays(this.end, -windowDays) && this.renewal === null) this.openRenewal(today);
  }

  morning(today: CivilDate, act: Act): void {
    if (act === 'request') {
      this.renewal = { requested: true };
      this.tell(today, 'amended');
    }
    if (act === 'withdraw') this.renewal = null;
    if (act === 'refuse') {
      this.renewal = null;
      this.status = 'windingDown';
      this.tell(today, 'status windingDown');
    }
    if (act === 'renew') this.renew(today);
  }

  private openWindow(today: CivilDate): void {
    this.status = 'expiring';
    this.frozen = true;
    this.renewals = 0;
    this.tell(today, 'status expiring');
    this.tell(today, 'close scopeChanges');
  }

  private openRenewal(today: CivilDate): void {
    this.renewal = { requested: false };
    this.renewals += 1;
    this.tell(today, `opened ${this.renewals}`);
  }

  private expire(today: CivilDate): void {
    this.reporting = false;
    this.status = 'grace';
    this.tell(today, 'close reporting');
    this.tell(today, 'status grace');
  }

  private lapse(today: CivilDate): void {
    this.status = 'lapsed';
    this.renewal = null;
    this.tell(today, 'status lapsed');
  }

  private renew(today: CivilDate): void {
    this.renewal = null;
    this.version += 1;
    this.status = 'active';
    this.tell(today, `effective ${this.version}`);
    if (!this.reporting) this.tell(today, 'open reporting');
    if (this.frozen) this.tell(today, 'open scopeChanges');
    [this.reporting, this.frozen] = [true, false];
    this.end = addYears(this.end, 1);
  }

  private tell(today: CivilDate, what: string): void {
    this.told.push(`${today} ${what}`);
  }
}

function daysTo(today: CivilDate, end: CivilDate): number {
  return Math.round((Date.parse(today) - Date.parse(end)) / 86_400_000);
}

/** What must have happened to a card between two days. */
export function expectedLife({ validUntil, acts }: Holder, begin: CivilDate, until: CivilDate): readonly string[] {
  const card = new Card(validUntil);
  for (let today = begin; today <= until; today = addDays(today, 1)) {
    card.midnight(today);
    for (const { on, act } of acts) if (on === today) card.morning(today, act);
  }
  return card.told;
}
