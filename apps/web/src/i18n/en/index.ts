import { administration } from './administration.js';
import { agents } from './agents.js';
import { cases } from './cases.js';
import { common } from './common.js';
import { conformance } from './conformance.js';
import { cover } from './cover.js';
import { diagram } from './diagram.js';
import { durations } from './durations.js';
import { filings } from './filings.js';
import { fleet } from './fleet.js';
import { forms } from './forms.js';
import { inbox } from './inbox.js';
import { institution } from './institution.js';
import { materials } from './materials.js';
import { notices } from './notices.js';
import { notifications } from './notifications.js';
import { officer } from './officer.js';
import { overview } from './overview.js';
import { phrases } from './phrases.js';
import { publicPages } from './public.js';
import { report } from './report.js';
import { roles } from './roles.js';
import { rules } from './rules.js';
import { search } from './search.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { supervisor } from './supervisor.js';
import { caseStates } from './case-states.js';

export const en = {
  administration, agents, cases, common, conformance, cover, diagram, durations, filings, fleet, forms, inbox, institution, materials, notices, notifications, officer, overview, phrases, publicPages, report, roles, rules, search, session, shell, supervisor, caseStates,
} as const;
