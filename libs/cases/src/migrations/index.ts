import { AnchorFilings1795351500000 } from './anchor-filings.js';
import { AskColleagues1795351303680 } from './ask-colleagues.js';
import { BoundPublication1795361979843 } from './bound-publication.js';
import { CountStandingSteps1795325517095 } from './count-standing-steps.js';
import { CountVerdicts1795361885009 } from './count-verdicts.js';
import { RememberWorkers1795361885049 } from './remember-workers.js';
import { ReturnTasks1795363788135 } from './return-tasks.js';
import { CoverAbsences1795350709239 } from './cover-absences.js';
import { CreateCases1760000000200 } from './create-cases.js';
import { CountWholeDurations1795401773694 } from './count-whole-durations.js';
import { CreateCaseVerdicts1795326000000 } from './create-case-verdicts.js';
import { DaysInForce1795350789023 } from './days-in-force.js';
import { EnterSupervision1795351419094 } from './enter-supervision.js';
import { FilingLife1795342341343 } from './filing-life.js';
import { AuthoriseAgents1795377866794 } from './authorise-agents.js';
import { FindPeople1795379700123 } from './find-people.js';
import { IndexLogDays1760000000210 } from './index-log-days.js';
import { IndexPolledRows1795339200000 } from './index-polled-rows.js';
import { MeasureStepMonths1795351266217 } from './measure-step-months.js';
import { NoticesAndStatements1795325815225 } from './notices-and-statements.js';
import { PublishNotices1795338218455 } from './publish-notices.js';
import { ReadStandingByIndex1795331850000 } from './read-standing-by-index.js';
import { RepairCases1795326889292 } from './repair-cases.js';
import { SaveInboxViews1795351486714 } from './save-inbox-views.js';
import { SearchRegister1795338064527 } from './search-register.js';
import { IndexCompletedTasks1795354056331 } from './index-completed-tasks.js';
import { IndexOpenWork1795350871500 } from './index-open-work.js';
import { ListValidFilings1795341826163 } from './list-valid-filings.js';
import { RecordSupervision1795342789397 } from './record-supervision.js';
import { IndexReplacedNotices1795349879658 } from './index-replaced-notices.js';
import { JoinSearchedLines1795376400000 } from './join-searched-lines.js';
import { KeepPhrases1795352058541 } from './keep-phrases.js';
import { PlacePhrases1795391347664 } from './place-phrases.js';
import { SearchEverything1795350901712 } from './search-everything.js';
import { KeepMissedDays1795347987224 } from './keep-missed-days.js';
import { TakeBackSupervision1795362005917 } from './take-back-supervision.js';
import { TellAgents1795388669000 } from './tell-agents.js';
import { RemindOfOpenings1795362405123 } from './remind-of-openings.js';

export const migrations = [
  CreateCases1760000000200, IndexLogDays1760000000210, CountStandingSteps1795325517095, NoticesAndStatements1795325815225, CreateCaseVerdicts1795326000000, RepairCases1795326889292,
  ReadStandingByIndex1795331850000, SearchRegister1795338064527, PublishNotices1795338218455, IndexPolledRows1795339200000,
  ListValidFilings1795341826163, FilingLife1795342341343, RecordSupervision1795342789397, KeepMissedDays1795347987224, IndexReplacedNotices1795349879658,
  DaysInForce1795350789023, IndexOpenWork1795350871500, SearchEverything1795350901712, MeasureStepMonths1795351266217, EnterSupervision1795351419094, AnchorFilings1795351500000,
  CoverAbsences1795350709239, AskColleagues1795351303680, SaveInboxViews1795351486714, KeepPhrases1795352058541, IndexCompletedTasks1795354056331,
  CountVerdicts1795361885009, RememberWorkers1795361885049, BoundPublication1795361979843, ReturnTasks1795363788135, TakeBackSupervision1795362005917, RemindOfOpenings1795362405123,
  JoinSearchedLines1795376400000, AuthoriseAgents1795377866794, FindPeople1795379700123, TellAgents1795388669000, PlacePhrases1795391347664,
  CountWholeDurations1795401773694,
];
