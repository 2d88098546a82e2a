import { addDays, type CivilDate } from '@beian/calendar';
import { rolledOn, storyBegins, workdaysAfter } from './calendar.js';
import type { Act, Holder } from './conduct.js';

type Permission = 'reporting' | 'batches' | 'scopeChanges';
/** What a renewal waits for: a first application, another one after a refusal, or the centre. */
type Renewal = 'first' | 'another' | 'office';

/** A filing as a clerk would keep it on paper, looking at it every midnight and whenever somebody acts. Knows nothing of sweeps, cases, timers or planned events. */
class FilingOnPaper {
  readonly told: string[] = [];
  /** Letters to the institution and its supervisors, by what they say. */
  readonly letters: string[] = [];
  private status = 'active';
  private readonly closed = new Set<Permission>();
  private renewal: Renewal | null = null;
  private renewals = 0;
  private over = false;
  private toldOfGrace = false;
  private received: CivilDate | null = null;
  /** A ground for ending the filing is on record. */
  private ground = false;
  private readonly window: CivilDate;
  private readonly expiry: CivilDate;
  private readonly lastOfGrace: CivilDate;

  constructor(private readonly end: CivilDate) {
    this.window = addDays(end, -90);
    this.expiry = addDays(end, 1);
    this.lastOfGrace = rolledOn(addDays(end, 60));
  }

  get stands(): string {
    return this.status;
  }

  midnight(today: CivilDate): void {
    if (today === this.window) this.openWindow(today);
    if (today === this.expiry && this.status !== 'active') this.expire(today);
    if (this.over) return;
    if (today >= this.window && this.renewal === null) this.openRenewal(today);
    if (this.renewal === 'first' && today > this.end && !this.toldOfGrace) {
      this.letters.push('fujian-renewal/grace');
      this.toldOfGrace = true;
    }
    if (this.renewal !== null && this.renewal !== 'office' && today > this.lastOfGrace) this.giveUp(today);
  }

  morning(today: CivilDate, act: Act): void {
    if (act.startsWith('apply') || act === 'correct') [this.renewal, this.received] = ['office', today];
    // Whether the answer will come is not known yet; when it does not, another application is waited for.
    if (act === 'askCorrection') this.renewal = 'another';
    if (act === 'withdraw') this.renewal = null;
    if (act === 'refuse') this.refuse(today);
    if (act === 'refuseByLetter') this.windDown(today);
    if (act === 'qualify' || act === 'disqualify') this.escalate(today);
    if (act === 'issue') this.renew(today);
    if (act === 'publish') this.tell(today, 'published');
    if (act === 'recordGround') this.ground = true;
  }

  private openWindow(today: CivilDate): void {
    this.become(today, 'expiring');
    this.close(today, 'scopeChanges');
  }

  private openRenewal(today: CivilDate): void {
    this.renewal = 'first';
    this.renewals += 1;
    this.toldOfGrace = false;
    this.tell(today, `opened ${this.renewals}`);
    this.letters.push('day', workdaysAfter(today, 30) > this.end ? 'fujian-renewal/open-late' : 'fujian-renewal/open');
  }

  private expire(today: CivilDate): void {
    this.close(today, 'reporting');
    this.close(today, 'batches');
    this.become(today, this.status === 'windingDown' ? 'lapsed' : 'grace');
  }

  /** A missing proof may be supplied while there is time; a ground for ending the filing may not be mended. */
  private refuse(today: CivilDate): void {
    if (this.ground) this.windDown(today);
    else this.renewal = 'another';
  }

  private windDown(today: CivilDate): void {
    this.status = today > this.end ? 'lapsed' : 'windingDown';
    this.tell(today, `status ${this.status}`);
    this.letters.push('fujian-renewal/winding-down');
    this.over = true;
  }

  private giveUp(today: CivilDate): void {
    this.status = 'lapsed';
    this.tell(today, 'status lapsed');
    this.letters.push('fujian-renewal/abandoned');
    this.over = true;
  }

  /** To the supervisors and to the province. */
  private escalate(today: CivilDate): void {
    if (this.received !== null && today > workdaysAfter(this.received, 30)) this.letters.push('fujian-renewal/feedback-overdue', 'fujian-renewal/feedback-overdue');
  }

  private renew(today: CivilDate): void {
    this.status = 'active';
    this.tell(today, 'amended');
    this.tell(today, 'effective 2');
    for (const permission of ['reporting', 'batches', 'scopeChanges'] as const) if (this.closed.delete(permission)) this.tell(today, `open ${permission}`);
    this.letters.push('fujian-renewal/registered');
    this.over = true;
  }

  private become(today: CivilDate, status: string): void {
    this.status = status;
    this.tell(today, `status ${status}`);
    this.letters.push('day');
  }

  private close(today: CivilDate, permission: Permission): void {
    this.closed.add(permission);
    this.tell(today, `close ${permission}`);
    this.letters.push('day');
  }

  private tell(today: CivilDate, what: string): void {
    this.told.push(`${today} ${what}`);
  }
}

export interface ExpectedLife {
  readonly told: readonly string[];
  readonly letters: readonly string[];
  readonly status: string;
}

/** What must have happened to a filing until a day. */
export function expectedLife({ validUntil, acts }: Holder, until: CivilDate): ExpectedLife {
  const filing = new FilingOnPaper(validUntil);
  for (let today: CivilDate = storyBegins; today <= until; today = addDays(today, 1)) {
    filing.midnight(today);
    for (const { on, act } of acts) if (on === today) filing.morning(today, act);
  }
  return { told: filing.told, letters: filing.letters, status: filing.stands };
}
