import {
  AuditOutlined, BarChartOutlined, BellOutlined, BookOutlined, CalendarOutlined, CheckCircleOutlined, ClockCircleOutlined, DashboardOutlined, FileAddOutlined, FileDoneOutlined, FileTextOutlined, FolderOpenOutlined, HeatMapOutlined, InboxOutlined, KeyOutlined, SearchOutlined, SnippetsOutlined, SolutionOutlined, TeamOutlined, UnorderedListOutlined, WarningOutlined,
} from '../theme/icons.js';
import type { ReactNode } from 'react';
import type { Desk, SessionUser } from '../api/session.js';
import { desksOf, hasRole } from '../session/session-context.js';

type NavKey = 'procedures' | 'drafts' | 'library' | 'myCases' | 'persons' | 'myFilings' | 'register' | 'myTasks' | 'inbox' | 'intake' | 'cover' | 'allCases' | 'overview' | 'queues' | 'durations' | 'report' | 'fleet' | 'cases' | 'incidents' | 'conformance' | 'deliveries' | 'accounts' | 'grants' | 'audit' | 'calendar' | 'occupations' | 'clock';

export interface NavItem {
  readonly text: NavKey;
  readonly to: string;
  readonly icon: ReactNode;
}

/** Whoever signs for an institution reads; its operators, administrators and agents file. */
function institutionItems(user: SessionUser): readonly NavItem[] {
  const files = hasRole(user, 'applicantOperator', 'applicantAdmin');
  return [
    { text: 'procedures', to: '/institution', icon: <FileAddOutlined /> },
    { text: 'myTasks', to: '/institution/tasks', icon: <SolutionOutlined /> },
    ...(files || hasRole(user, 'applicantAgent') ? [{ text: 'drafts', to: '/institution/drafts', icon: <FileTextOutlined /> }] as const : []),
    ...(files ? [{ text: 'library', to: '/institution/library', icon: <SnippetsOutlined /> }] as const : []),
    { text: 'myCases', to: '/institution/cases', icon: <FolderOpenOutlined /> },
    ...(user.roles.length > 0 ? [{ text: 'myFilings', to: '/institution/filings', icon: <BookOutlined /> }] as const : []),
    { text: 'persons', to: '/institution/persons', icon: <TeamOutlined /> },
  ];
}

function officerItems(user: SessionUser): readonly NavItem[] {
  return [
    { text: 'inbox', to: '/officer/inbox', icon: <InboxOutlined /> },
    ...(hasRole(user, 'receptionClerk') ? [{ text: 'intake', to: '/officer/intake', icon: <FileAddOutlined /> } as const] : []),
    { text: 'cases', to: '/officer/cases', icon: <SearchOutlined /> },
    { text: 'register', to: '/officer/filings', icon: <BookOutlined /> },
    { text: 'cover', to: '/officer/cover', icon: <TeamOutlined /> },
  ];
}

const SUPERVISOR: readonly NavItem[] = [
  { text: 'overview', to: '/supervisor', icon: <DashboardOutlined /> },
  { text: 'queues', to: '/supervisor/queues', icon: <UnorderedListOutlined /> },
  { text: 'fleet', to: '/supervisor/fleet', icon: <HeatMapOutlined /> },
  { text: 'durations', to: '/supervisor/durations', icon: <BarChartOutlined /> },
  { text: 'report', to: '/supervisor/report', icon: <FileDoneOutlined /> },
  { text: 'allCases', to: '/supervisor/cases', icon: <FolderOpenOutlined /> },
  { text: 'register', to: '/supervisor/filings', icon: <BookOutlined /> },
  { text: 'incidents', to: '/supervisor/incidents', icon: <WarningOutlined /> },
  { text: 'conformance', to: '/supervisor/conformance', icon: <CheckCircleOutlined /> },
  { text: 'deliveries', to: '/supervisor/deliveries', icon: <BellOutlined /> },
];

function administrationItems(user: SessionUser, training: boolean): readonly NavItem[] {
  return [
    ...(hasRole(user, 'systemAdmin') ? [
      { text: 'accounts', to: '/administration/accounts', icon: <TeamOutlined /> } as const,
      { text: 'calendar', to: '/administration/calendar', icon: <CalendarOutlined /> } as const,
      { text: 'occupations', to: '/administration/occupations', icon: <BookOutlined /> } as const,
      { text: 'deliveries', to: '/administration/deliveries', icon: <BellOutlined /> } as const,
    ] : []),
    ...(hasRole(user, 'securityAdmin', 'systemAdmin') ? [{ text: 'grants', to: '/administration/grants', icon: <KeyOutlined /> } as const] : []),
    ...(hasRole(user, 'auditAdmin') ? [{ text: 'audit', to: '/administration/audit', icon: <AuditOutlined /> } as const] : []),
    ...(training ? [{ text: 'clock', to: '/administration/clock', icon: <ClockCircleOutlined /> } as const] : []),
  ];
}

export function navigationOf(user: SessionUser, training: boolean): readonly { readonly desk: Desk; readonly items: readonly NavItem[] }[] {
  const items: Readonly<Record<Desk, readonly NavItem[]>> = {
    institution: institutionItems(user), officer: officerItems(user), supervisor: SUPERVISOR, administration: administrationItems(user, training),
  };
  return desksOf(user).map((desk) => ({ desk, items: items[desk] }));
}

/** The entry whose address is the longest beginning of the current one. */
export function currentItem(items: readonly NavItem[], path: string): NavItem | undefined {
  return items.filter(({ to }) => path === to || path.startsWith(`${to}/`)).sort((a, b) => b.to.length - a.to.length)[0];
}
