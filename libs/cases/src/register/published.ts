/** Since when the public knows a filing: its publication, or, where it is older than this register, the day from which the register knows it. */
export const publishedOn = (filing: string): string =>
  `coalesce(${filing}.published_on, (select (first.effective_at at time zone 'Asia/Shanghai')::date from filing_version first where first.filing_id = ${filing}.id and first.version = 1 and first.case_id is null))`;

/** The version in force, or the last one that was. */
export const inForce = (filing: string): string =>
  `(select id, valid_from, valid_until from filing_version where filing_id = ${filing}.id and effective_at is not null and state <> 'void' order by version desc limit 1)`;

/** What the public may see of the register. */
export const isPublished = (filing: string): string => `${filing}.status <> 'fixed' and ${publishedOn(filing)} is not null`;
