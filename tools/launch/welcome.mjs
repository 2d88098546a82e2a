/** @typedef {import('./seed.mjs').Account} Account */

/**
 * The address, and for each kind of work one account that may do it; the sign-in page of a training installation offers all.
 * @param {string} address @param {readonly Account[]} accounts
 */
export function welcome(address, accounts) {
  const shown = onePerWork(accounts);
  const width = Math.max(0, ...shown.map(({ account }) => account.length));
  const rows = shown.map(({ account, password, title }) => `    ${account.padEnd(width)}  ${password}  ${title}`);
  const rest = accounts.length - shown.length;
  return [
    '',
    ...(rows.length ? ['  账号 / accounts', ...rows] : []),
    ...(rest > 0 ? [`    … 登录页另有 ${rest} 个 / ${rest} more on the sign-in page`] : []),
    '',
    `  备案 beian  ${address}`,
    '',
  ].join('\n');
}

/** The title of an account is its roles, then its organisation. @param {readonly Account[]} accounts */
function onePerWork(accounts) {
  const works = new Map(accounts.toReversed().map((account) => [account.title.split(' · ')[0], account]));
  return accounts.filter((account) => [...works.values()].includes(account));
}
