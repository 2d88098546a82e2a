import { formatCivilDateZh, validity, type CivilDate } from '@beian/calendar';
import { finding, type Finding, type RuleSource } from '../../../shared/rules/finding.js';
import type { SolicitationApplication } from '../forms/application.js';
import type { Site } from '../forms/site.js';
import { place } from './place.js';

const LEAST_AREA = 1000;
const LEAST_THEORY_ROOMS = 2;
const LEAST_LEASE_YEARS = 5;
/** A receipt is valid for three years: a lease that ends before is worth a look. */
const RECEIPT_YEARS = 3;

function condition(item: string, fields: readonly string[]): RuleSource {
  return { rule: 'JL-S9', citation: place(`一（二）3（${item}）`), fields };
}

/** JL-S9 (1), A-37: the sum of all sites counts; "以上" includes the number itself. */
export function siteArea({ sites }: Pick<SolicitationApplication, 'sites'>): Finding {
  const source = condition('1', ['sites']);
  const hundredths = sites.reduce((sum, { area }) => sum + Math.round(area * 100), 0);
  const total = hundredths / 100;
  if (total < LEAST_AREA) return finding(source, 'notMet', `场地面积合计 ${total} 平方米，不足 ${LEAST_AREA} 平方米`, `The sites have ${total} m² in all, less than ${LEAST_AREA} m²`);
  return sites.some(({ area }) => area >= LEAST_AREA)
    ? finding(source, 'met', `场地面积合计 ${total} 平方米`, `The sites have ${total} m² in all`)
    : finding(source, 'toJudge', `场地面积合计 ${total} 平方米，但没有一处达到 ${LEAST_AREA} 平方米，请判断`, `The sites have ${total} m² in all, but none alone has ${LEAST_AREA} m²; judge it`);
}

/** JL-S9 (1), A-37: the whole term of a lease counts, from its first to its last day. */
export function leases({ sites }: Pick<SolicitationApplication, 'sites'>, today: CivilDate): readonly Finding[] {
  return sites.flatMap((site, index) => (site.tenure === 'leased' ? [lease(site, index, today)] : []));
}

function lease({ name, leaseFrom, leaseUntil }: Site, index: number, today: CivilDate): Finding {
  const source = condition('1', [`sites.${index}.leaseFrom`, `sites.${index}.leaseUntil`]);
  if (leaseFrom === null || leaseUntil === null) return finding(source, 'toJudge', `${name}为租赁，未填租赁期`, `${name} is leased, but the term is not given`);
  const term = `${formatCivilDateZh(leaseFrom)}至${formatCivilDateZh(leaseUntil)}`;
  if (leaseUntil < validity(leaseFrom, LEAST_LEASE_YEARS)) {
    return finding(source, 'notMet', `${name}租赁期${term}，不足 ${LEAST_LEASE_YEARS} 年`, `${name} is leased from ${leaseFrom} to ${leaseUntil}, less than ${LEAST_LEASE_YEARS} years`);
  }
  return leaseUntil < validity(today, RECEIPT_YEARS)
    ? finding(source, 'toJudge', `${name}租赁期${term}，剩余租期短于备案有效期 ${RECEIPT_YEARS} 年，请核对续租安排`, `${name} is leased until ${leaseUntil}, which is before the receipt would expire; check the renewal of the lease`)
    : finding(source, 'met', `${name}租赁期${term}`, `${name} is leased from ${leaseFrom} to ${leaseUntil}`);
}

/** JL-S9 (3). */
export function theoryRooms({ theoryRoomCount, theoryMonitored }: Pick<SolicitationApplication, 'theoryRoomCount' | 'theoryMonitored'>): Finding {
  const source = condition('3', ['theoryRoomCount', 'theoryMonitored']);
  if (theoryRoomCount < LEAST_THEORY_ROOMS) {
    return finding(source, 'notMet', `理论知识考试考场 ${theoryRoomCount} 个，不足 ${LEAST_THEORY_ROOMS} 个`, `${theoryRoomCount} theory exam rooms, fewer than ${LEAST_THEORY_ROOMS}`);
  }
  return theoryMonitored
    ? finding(source, 'met', `理论知识考试考场 ${theoryRoomCount} 个，有视频监控`, `${theoryRoomCount} theory exam rooms with video surveillance`)
    : finding(source, 'notMet', '理论知识考试考场没有视频监控设备', 'The theory exam rooms have no video surveillance');
}

const ROOMS = [
  ['hasOffice', '2', '办公室', 'office'],
  ['hasConfidentialRoom', '2', '保密室', 'confidentiality room'],
  ['hasCertificateStore', '2', '证书库', 'certificate store'],
  ['hasExamAffairsRoom', '5', '考务室', 'exam affairs room'],
  ['hasWaitingRoom', '5', '候考室', 'waiting room'],
] as const;

/** JL-S9 (2) and (5): every room that the text names. */
export function namedRooms(form: Pick<SolicitationApplication, (typeof ROOMS)[number][0]>): readonly Finding[] {
  return ROOMS.map(([field, item, zh, en]) => (form[field]
    ? finding(condition(item, [field]), 'met', `设有${zh}`, `Has the ${en}`)
    : finding(condition(item, [field]), 'notMet', `没有${zh}`, `Has no ${en}`)));
}

/** JL-S9 (4): whether the practical sites meet the occupational standard is seen on the spot. */
export function practicalSites({ sites, equipment }: Pick<SolicitationApplication, 'sites' | 'equipment'>): Finding {
  const source = condition('4', ['sites', 'equipment']);
  const practical = sites.filter(({ purposes }) => purposes.includes('practice'));
  if (practical.length === 0) return finding(source, 'notMet', '没有技能操作考核场地', 'No site for practical examinations');
  const blind = practical.filter(({ monitored }) => !monitored);
  if (blind.length > 0) return finding(source, 'notMet', `${blind.map(({ name }) => name).join('、')}没有视频监控设备`, `${blind.map(({ name }) => name).join(', ')}: no video surveillance`);
  return finding(source, 'toJudge', `技能操作考核场地 ${practical.length} 处、设备 ${equipment.length} 项，请对照国家职业标准判断`, `${practical.length} practical sites and ${equipment.length} items of equipment; judge them by the national standard`);
}
