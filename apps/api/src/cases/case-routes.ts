import { AgentActs } from '../agents/agent-acts.js';
import { AgentDesk } from '../agents/agent-desk.js';
import { AgentsController } from '../agents/agents-controller.js';
import { CaseAgentsController } from '../agents/case-agents-controller.js';
import { OwnRolesController } from '../agents/own-roles-controller.js';
import { CaseVerdicts } from '../conformance/case-verdicts.js';
import { ConformanceController } from '../conformance/conformance-controller.js';
import { Dossier } from '../conformance/dossier.js';
import { CoverDesk } from '../covers/cover-desk.js';
import { CoversController } from '../covers/covers-controller.js';
import { CounterIntake } from '../drafts/counter-intake.js';
import { DraftAccess } from '../drafts/draft-access.js';
import { DraftDesk } from '../drafts/draft-desk.js';
import { DraftMaterialsController } from '../drafts/draft-materials-controller.js';
import { DraftsController } from '../drafts/drafts-controller.js';
import { ExportsController } from '../exports/exports-controller.js';
import { ListSender } from '../exports/list-sender.js';
import { KnownBefore } from '../drafts/known-before.js';
import { LibraryController } from '../library/library-controller.js';
import { MaterialLibrary } from '../library/material-library.js';
import { ApplicationForm } from '../files/application-form.js';
import { FileUpload } from '../files/file-upload.js';
import { FilesController } from '../files/files-controller.js';
import { MaterialShelf } from '../files/material-shelf.js';
import { PaperCounter } from '../files/paper-counter.js';
import { PaperCopiesController } from '../files/paper-copies-controller.js';
import { FilingPage } from '../filings/filing-page.js';
import { FilingRows } from '../filings/filing-rows.js';
import { FilingsController } from '../filings/filings-controller.js';
import { FilingSupervisionController } from '../filings/filing-supervision-controller.js';
import { SupervisionDesk } from '../filings/supervision-desk.js';
import { FleetController } from '../fleet/fleet-controller.js';
import { FleetMap } from '../fleet/fleet-map.js';
import { FleetPlaces } from '../fleet/fleet-places.js';
import { InboxViewsController } from '../inbox-views/inbox-views-controller.js';
import { IncidentRows } from '../incidents/incident-rows.js';
import { IncidentsController } from '../incidents/incidents-controller.js';
import { EventsController } from '../live/events-controller.js';
import { DeliveriesController } from '../notifications/deliveries-controller.js';
import { CaseNoticesController } from '../notices/case-notices-controller.js';
import { CaseNotices } from '../notices/case-notices.js';
import { ObjectionDesk } from '../notices/objection-desk.js';
import { PublicNoticesController } from '../notices/public-notices-controller.js';
import { ShownNotices } from '../notices/shown-notices.js';
import { NotificationsController } from '../notifications/notifications-controller.js';
import { PreferencesController } from '../notifications/preferences-controller.js';
import { PhrasesController } from '../phrases/phrases-controller.js';
import { ProcedureCatalogue } from '../procedures/procedure-catalogue.js';
import { ProcedureFit } from '../procedures/procedure-fit.js';
import { ProcedureIntake } from '../procedures/procedure-intake.js';
import { ProceduresController } from '../procedures/procedures-controller.js';
import { CaseSteps } from '../public/case-steps.js';
import { Challenge } from '../public/challenge.js';
import { ChallengeController } from '../public/challenge-controller.js';
import { PublicController } from '../public/public-controller.js';
import { PublicProceduresController } from '../public/public-procedures-controller.js';
import { PublicProcedures } from '../public/public-procedures.js';
import { PublicRegister } from '../public/public-register.js';
import { RegisterController } from '../public/register-controller.js';
import { StoredChallenge } from '../public/stored-challenge.js';
import { Durations } from '../supervision/durations.js';
import { FinishedClocks } from '../supervision/finished-clocks.js';
import { Overview } from '../supervision/overview.js';
import { Queues } from '../supervision/queues.js';
import { Report } from '../supervision/report.js';
import { SupervisionController } from '../supervision/supervision-controller.js';
import { DeskSearch } from '../search/desk-search.js';
import { PeopleSearch } from '../search/people-search.js';
import { SearchController } from '../search/search-controller.js';
import { CaseTasks } from '../tasks/case-tasks.js';
import { TaskActs } from '../tasks/task-acts.js';
import { TaskDeskController } from '../tasks/task-desk-controller.js';
import { TaskFiles } from '../tasks/task-files.js';
import { TaskPage } from '../tasks/task-page.js';
import { TaskQuestionsController } from '../tasks/task-questions-controller.js';
import { TaskQuestions } from '../tasks/task-questions.js';
import { TaskRights } from '../tasks/task-rights.js';
import { TaskRows } from '../tasks/task-rows.js';
import { TasksController } from '../tasks/tasks-controller.js';
import { TrainingController } from '../training/training-controller.js';
import { CaseActs } from './case-acts.js';
import { CaseClock } from './case-clock.js';
import { CaseComments } from './case-comments.js';
import { CasePage } from './case-page.js';
import { CasePapersController } from './case-papers-controller.js';
import { CasePapers } from './case-papers.js';
import { CasePicture } from './case-picture.js';
import { CaseRows } from './case-rows.js';
import { CasesController } from './cases-controller.js';
import { CaseRepairs } from './case-repairs.js';
import { RepairsController } from './repairs-controller.js';
import { FormerApplication } from './former-application.js';
import { Reveal } from './reveal.js';
import { StatementDesk } from './statement-desk.js';
import { SupposedClock } from './supposed-clock.js';

/** Every route that needs the case desk; the fixed addresses of a controller come before those with an id. */
export const caseRoutes = {
  controllers: [
    ProceduresController, DraftsController, DraftMaterialsController, PaperCopiesController, FilesController, FilingsController, FilingSupervisionController, CasesController, CasePapersController, CaseNoticesController, TaskDeskController, TaskQuestionsController, TasksController, CoversController, AgentsController, CaseAgentsController, OwnRolesController, InboxViewsController, PhrasesController,
    PublicController, PublicNoticesController, PublicProceduresController, ChallengeController, RegisterController, ConformanceController, FleetController, SupervisionController, ExportsController, IncidentsController, RepairsController, EventsController, PreferencesController, NotificationsController, DeliveriesController, TrainingController, SearchController, LibraryController,
  ],
  providers: [
    ProcedureCatalogue, DraftAccess, CounterIntake, DraftDesk, ApplicationForm, FileUpload, MaterialShelf, CaseRows, CaseClock, CasePage, CasePapers, CasePicture, CaseActs, CaseComments, CaseRepairs, CaseVerdicts, Dossier, Reveal, StatementDesk, PaperCounter,
    TaskActs, TaskFiles, TaskPage, TaskRights, TaskRows, CaseTasks, FleetMap, FleetPlaces, FilingRows, FilingPage, SupervisionDesk, PublicProcedures, CaseSteps, PublicRegister, { provide: Challenge, useClass: StoredChallenge },
    CaseNotices, ShownNotices, ObjectionDesk, AgentActs, AgentDesk, CoverDesk, TaskQuestions, FormerApplication, DeskSearch, PeopleSearch, MaterialLibrary, KnownBefore, ProcedureFit, ProcedureIntake, Durations, FinishedClocks, IncidentRows, ListSender, Overview, Queues, Report, SupposedClock,
  ],
};
