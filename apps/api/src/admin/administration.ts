import { AuditController } from './audit-controller.js';
import { CalendarController } from './calendar-controller.js';
import { CalendarImport } from './calendar-import.js';
import { GrantList } from './grant-list.js';
import { GrantsController } from './grants-controller.js';
import { OccupationsController } from './occupations-controller.js';
import { UserList } from './user-list.js';
import { UsersController } from './users-controller.js';

/** Accounts by the system administrator, rights by the security administrator, the log by the audit administrator. */
export const administration = {
  controllers: [UsersController, GrantsController, AuditController, CalendarController, OccupationsController],
  providers: [UserList, GrantList, CalendarImport],
};
