import { Refusal } from '../refusal.js';
import type { Policy } from './policy.js';
import { holds, type Principal } from './principal.js';

/** Default deny: passes in silence or throws. */
export function judge(policy: Policy, principal: Principal | null): void {
  if (policy.access === 'public') return;
  if (!principal) throw new Refusal(401, 'SIGN_IN_REQUIRED', { zh: '请先登录', en: 'Please sign in first' });
  if (policy.access === 'enrolling') return;
  if (principal.mustChangePassword) {
    throw new Refusal(403, 'PASSWORD_CHANGE_REQUIRED', { zh: '请先修改密码，再继续使用', en: 'Change your password before going on' });
  }
  if (principal.mustEnrolSecondFactor) {
    throw new Refusal(403, 'SECOND_FACTOR_REQUIRED', { zh: '请先绑定动态口令，再继续使用', en: 'Set up one-time passwords before going on' });
  }
  if (policy.access === 'roles' && !holds(principal, policy.roles)) {
    throw new Refusal(403, 'ROLE_REQUIRED', { zh: '您的岗位没有此项权限', en: 'None of your roles allows this' });
  }
}
