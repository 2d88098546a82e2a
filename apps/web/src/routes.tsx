import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, useRouteError } from 'react-router';
import { desksOf, HOME_OF_DESK, useUser } from './session/session-context.js';
import { AppShell } from './shell/AppShell.js';
import { FailurePage } from './shell/FailurePage.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { OfDesk } from './shell/OfDesk.js';
import { loadPage } from './shell/page-missing.js';
import { Waiting } from './shell/Waiting.js';

type PageModule = Promise<{ readonly default: ComponentType }>;

function Home() {
  const desk = desksOf(useUser())[0] ?? 'institution';
  return <Navigate to={HOME_OF_DESK[desk]} replace />;
}

function RouteFailure() {
  return <FailurePage error={useRouteError()} onRetry={() => window.location.reload()} />;
}

/** Loaded when it is first gone to: the page before it stays meanwhile, and the shell says that another opens. */
function page(path: string, load: () => PageModule) {
  return { path, lazy: async () => ({ Component: (await loadPage(load)).default }), hydrateFallbackElement: <Waiting rows={8} />, errorElement: <RouteFailure /> };
}

export const router = createBrowserRouter([
  page('/sign-in', () => import('./session/SignInPage.js')),
  {
    path: '/', element: <AppShell />, errorElement: <RouteFailure />,
    children: [
      { index: true, element: <Home /> },
      page('notifications', () => import('./notifications/NotificationsPage.js')),
      page('account', () => import('./session/AccountPage.js')),
      page('institution', () => import('./institution/ProceduresPage.js')),
      page('institution/procedures/:procedureId', () => import('./institution/ProcedurePage.js')),
      page('institution/drafts', () => import('./institution/DraftsPage.js')),
      page('institution/drafts/:draftId', () => import('./institution/DraftPage.js')),
      page('institution/tasks', () => import('./institution/InstitutionTasksPage.js')),
      page('institution/tasks/:taskId', () => import('./institution/InstitutionTaskPage.js')),
      page('institution/library', () => import('./institution/LibraryPage.js')),
      page('institution/persons', () => import('./institution/persons/PersonsPage.js')),
      page('institution/cases', () => import('./cases/CasesPage.js')),
      page('institution/filings', () => import('./filings/FilingsPage.js')),
      page('officer/filings', () => import('./filings/FilingsPage.js')),
      {
        element: <OfDesk desk="supervisor" />,
        children: [
          page('supervisor/filings', () => import('./filings/FilingsPage.js')),
          page('supervisor', () => import('./supervisor/OverviewPage.js')),
          page('supervisor/queues', () => import('./supervisor/QueuesPage.js')),
          page('supervisor/queues/of', () => import('./supervisor/HoldersPage.js')),
          page('supervisor/durations', () => import('./supervisor/DurationsPage.js')),
          page('supervisor/report', () => import('./supervisor/report/ReportPage.js')),
          page('supervisor/queues/tasks', () => import('./supervisor/QueueTasksPage.js')),
          page('supervisor/cases', () => import('./cases/CasesPage.js')),
          page('supervisor/conformance', () => import('./conformance/ConformancePage.js')),
          page('supervisor/fleet', () => import('./fleet/FleetPage.js')),
          page('supervisor/fleet/:procedureId', () => import('./fleet/FleetPage.js')),
          page('supervisor/fleet/:procedureId/cases', () => import('./fleet/FleetCasesPage.js')),
          page('supervisor/incidents', () => import('./supervisor/IncidentsPage.js')),
          page('supervisor/deliveries', () => import('./supervisor/DeliveriesPage.js')),
        ],
      },
      page('filings/:filingId', () => import('./filings/FilingPage.js')),
      { path: 'officer', element: <Navigate to="/officer/inbox" replace /> },
      {
        element: <OfDesk desk="officer" />,
        children: [
          page('officer/inbox', () => import('./officer/inbox/InboxStart.js')),
          page('officer/inbox/:box', () => import('./officer/InboxPage.js')),
          page('officer/cover', () => import('./officer/cover/CoverPage.js')),
        ],
      },
      page('officer/tasks/:taskId', () => import('./officer/TaskPage.js')),
      page('officer/intake', () => import('./officer/IntakePage.js')),
      page('officer/intake/:draftId', () => import('./institution/DraftPage.js')),
      page('officer/cases', () => import('./cases/CasesPage.js')),
      page('cases/:caseId', () => import('./cases/CasePage.js')),
      page('cases/:caseId/:tab', () => import('./cases/CasePage.js')),
      {
        element: <OfDesk desk="administration" />,
        children: [
          page('administration', () => import('./administration/AdministrationPage.js')),
          page('administration/accounts', () => import('./administration/AccountsPage.js')),
          page('administration/grants', () => import('./administration/GrantsPage.js')),
          page('administration/deliveries', () => import('./supervisor/DeliveriesPage.js')),
          page('administration/audit', () => import('./administration/AuditPage.js')),
          page('administration/calendar', () => import('./administration/CalendarPage.js')),
          page('administration/occupations', () => import('./administration/OccupationsPage.js')),
          page('administration/clock', () => import('./administration/ClockPage.js')),
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
