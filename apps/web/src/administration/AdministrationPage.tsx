import { Navigate } from 'react-router';
import { hasRole, useUser } from '../session/session-context.js';

/** Each of the three administrators starts where their work is. */
export default function AdministrationPage() {
  const user = useUser();
  if (hasRole(user, 'systemAdmin')) return <Navigate to="/administration/accounts" replace />;
  return <Navigate to={hasRole(user, 'securityAdmin') ? '/administration/grants' : '/administration/audit'} replace />;
}
