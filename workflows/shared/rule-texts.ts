import { wordedIn, type RuleTexts } from '@beian/procedure';

const worded = wordedIn(null);

/** What the regulations leave open, as this system does it until an authority decides otherwise. */
export const ruleTexts: RuleTexts = {
  'A-01': worded('受理审查期限为 5 个工作日；逾期未告知的视为受理并予以标记。', 'Acceptance review takes 5 working days; if nobody answers, the application is deemed accepted and flagged.'),
  'A-02': worded('补正期限为 10 个工作日，可延长一次 10 个工作日；补正期间受理期限中止；逾期未补正的视为放弃，可重新申请。', 'Correction takes 10 working days and may be extended once by 10; the acceptance period stands still; who is late has abandoned the application and may file again.'),
  'A-03': worded('评估专家组不少于 3 人，人数为单数，设组长一名。', 'An expert panel has at least 3 members, an odd number, and one leader.'),
  'A-04': worded('评估日期至少提前 3 个工作日告知申请单位。', 'The evaluation visit is announced at least 3 working days ahead.'),
  'A-05': worded('整改期限为 15 个工作日，最多两轮；机关可另定期限。', 'Rectification takes 15 working days, in two rounds at most; the authority may set another date.'),
  'A-06': worded('公示期按工作日计算，发布当日不计入。', 'A public notice is counted in working days; the day of publication is not counted.'),
  'A-07': worded('异议核查期限为 10 个工作日，核查期间不作出决定。', 'An objection is checked within 10 working days; no decision is made meanwhile.'),
  'A-08': worded('向国家和省级平台报送：导出报送包后由人工确认。', 'Reports to the national and provincial platforms: a package is exported and confirmed by hand.'),
  'A-09': worded('网上公布确认的提醒在 30 日后发出。', 'The reminder to confirm the publication comes after 30 calendar days.'),
  'A-10': worded('作出不利决定前，申请单位有 5 个工作日陈述意见；不予备案的文书写明理由和救济途径。', 'Before a negative decision the applicant has 5 working days to state its view; the letter names reasons and remedies.'),
  'A-17': worded('监管地意见期限为 5 个工作日；未提出意见的予以催办，不视为同意。', 'The supervising place answers within 5 working days; silence is escalated and is no consent.'),
  'A-25': worded('补正可以在申报时间段之后提交，以原申报日期为准。', 'A correction may come after the window; the original date counts.'),
  'A-26': worded('有效期自决定之日起 3 年，备案回执另有规定的从其规定。', 'A filing is valid for 3 years from the decision, unless its receipt says otherwise.'),
  'A-29': worded('期限最后一日为非工作日的，按规定顺延。', 'A period whose last day is no working day rolls on as the rule of its party says.'),
  'A-33': worded('备案编号由类别字母和 12 位数字组成；不符合时只作提示。', 'A filing number is a letter and twelve digits; another form is only warned of.'),
  'A-34': worded('存续期内决定续期的，新的有效期自原有效期届满次日起连续计算。', 'A renewal decided in the period of grace continues the former validity from the day after its end.'),
  'A-36': worded('备案后的公示期为 5 个工作日，不影响已出具的备案函，但公示期满前不上网公布。', 'The publicity after a filing lasts 5 working days; the letter stands, but the national publication waits for its end.'),
  'A-40': worded('案卷保存期限为 30 年或 10 年。', 'A file is kept for 30 or for 10 years.'),
  'A-42': worded('市级公示在省级复核通过之后进行。', 'A city publishes its notice only after the provincial re-review.'),
  'A-48': worded('尚未公布工作日安排的年度，期限为暂定，公布后重新计算；到期日在已公布范围之外的公示不得结束。', 'In a year whose working days are not published, periods are provisional and computed anew once they are; a notice that ends beyond them is not closed.'),
  'A-54': worded('拟不予备案的，书面告知理由、依据、事实和截止日期；申请单位可书面陈述或放弃；初审不通过的，由其他人员听取陈述。', 'An intended rejection is told in writing with reasons, rules, facts and the last day; the applicant may state its view or waive it; where the initial review refused, another officer hears it.'),
  'A-55': worded('决定前终止的办件，案卷自动封存，保存 10 年。', 'The file of a case that ends before a decision is sealed by itself and kept for 10 years.'),
  'A-56': worded('撤回续期申请的，办件按撤回办结；次日巡检为同一备案另开办件，已过的期限立即生效。', 'A withdrawn renewal ends as withdrawn; the next daily sweep opens another case of the filing, and periods that have passed take effect at once.'),
  'A-61': worded('规定没有听取陈述程序的，在不予备案的文书中写明理由和救济途径。', 'Where the text knows no hearing, the letter of rejection names reasons and remedies.'),
  'T-17': worded('再次告知补正时不得增加首次告知之外的事项；确有必要的，须写明理由并经督导人员同意。', 'A repeated notice names no new items; where it must, with a reason and the consent of a supervisor.'),
  'T-78': worded('公示内容不得包含身份证号、电话、照片等个人信息。', 'A public notice shows no personal data such as identity numbers, telephone numbers or photographs.'),
  'T-80': worded('同一办件中，不相容的环节不得由同一人办理；提出更正的人不得批准该更正。', 'Steps of one case that are kept apart are not done by one person; who proposes a repair does not approve it.'),
};
