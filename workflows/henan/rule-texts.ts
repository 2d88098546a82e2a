import { wordedIn, type RuleTexts } from '@beian/procedure';

const worded = wordedIn('豫职评〔2024〕4号');
const assumed = wordedIn(null);

/** The rules by their wording; the English says what each means. */
export const ruleTexts: RuleTexts = {
  'HA-E1': worded('适用于中央企业驻豫分支机构及河南省行政区域内用人单位职业技能等级评价机构备案事项的申请和办理。', 'Scope: branches of central enterprises in Henan and employers in Henan.'),
  'HA-E3': worded('央企分支及省属用人单位由省级人力资源社会保障部门受理；省内其他用人单位由各省辖市、济源示范区、航空港区人力资源社会保障部门受理。', 'Routing: branches of central enterprises and province-owned employers → provincial HRSS; all other employers → HRSS of the 省辖市 / 济源示范区 / 航空港区. Counties accept nothing.'),
  'HA-E5': worded('1.在豫依法设立，职工依法参加社会保险。', 'Established in Henan by law; staff insured in social insurance.'),
  'HA-E6': worded('2.技能人员为单位职工的重要组成部分。', 'Skilled staff are an important part of the workforce; there is no threshold.'),
  'HA-E7': worded('3.具有完善的技能人才培养、评价、使用和激励相结合制度。', 'Complete system linking training, evaluation, use and incentives.'),
  'HA-E8': worded('4.按规定提取企业职工教育经费，能够为职业技能等级认定工作提供稳定的经费保障。', 'Staff education fund drawn as required; stable funding.'),
  'HA-E9': worded('5.具有专门负责职业技能等级认定的内设工作机构，有与评价工作相适应的专兼职工作人员、考评人员、内部质量督导人员和专家队伍；有相适应的场地、设备、工（量）具和视频监控等硬件设施。', 'Dedicated internal unit; full- and part-time staff, assessors, internal quality supervisors, experts; venue, equipment, tools, video surveillance.'),
  'HA-E10': worded('6. 自愿接受各级人力资源社会保障部门的监督。', 'Accepts supervision by HRSS at all levels.'),
  'HA-E11': worded('现行《中华人民共和国职业分类大典》及人力资源和社会保障部后续发布的第三、四、五、六大类中的技能类职业（工种），且有相应的国家职业标准或经人力资源和社会保障部备案公示的评价规范，已纳入人社部可备案清单。', 'Occupation scope HA-G4, standard = national occupational standard or an evaluation norm filed and published by MOHRSS (评价规范).'),
  'HA-E13': worded('1. 申请备案职业技能等级评价机构的文件。 2. 《河南省职业技能等级评价机构备案申请表》（附件1）。 3. 法人登记证书、营业执照（复印件）。 4. 诚信承诺书。 5. 职业技能等级认定工作实施方案（参考附件2）。 6. 评价管理制度（采取考试考核评价模式的可参考附件3，其他模式根据实际进行增减）。 7. 行业、企业评价规范。', 'Materials M1–M7 ("including but not limited to").'),
  'HA-E14': worded('8. 央企分支机构还应提供： (1) 人社部同意央企集团公司备案的文件。 (2) 央企集团公司等级认定工作实施方案。 (3) 集团公司关于职业技能等级认定工作的区域管理情况。', 'Central-enterprise branch adds M8(1)-(3).'),
  'HA-E15': worded('(九) 办理流程 1. 申请。提交材料申请备案。 2. 受理。人社部门对材料进行初步审核后，确认申报材料是否符合要求。 3. 评估。对申报机构是否具备职业技能评价工作条件进行技术评估。 4. 备案。对符合条件的单位出具备案函，并逐级上报备案机构信息进行公示。 5. 网上公布。通过技能人才评价工作网（www.osta.org.cn）统一公布评价机构信息。', 'Steps: 申请 → 受理 → 评估 → 备案 → 网上公布.'),
  'HA-E16': worded('4. 备案。对符合条件的单位出具备案函，并逐级上报备案机构信息进行公示。', 'At 备案 the bureau issues a filing letter and reports the institution upward level by level for publicity (逐级上报备案机构信息进行公示). There is no public notice before the decision.'),
  'HA-E17': worded('5. 网上公布。通过技能人才评价工作网（www.osta.org.cn）统一公布评价机构信息。', 'Published on osta by CETTIC.'),
  'HA-E19': worded('《关于同意***开展职业技能等级认定工作的函》。', 'Result: 《关于同意*开展职业技能等级认定工作的函》.'),
  'HA-E20': worded('(十三) 结果送达 备案完成后，通过电话方式告知服务对象，并通过邮寄等方式送达备案回执。', 'Delivery after filing: by phone, and the receipt by post or similar.'),
  'HA-G4': worded('现行《中华人民共和国职业分类大典》及人力资源和社会保障部后续发布的第三、四、五、六大类中的技能类职业（工种），且有相应的国家职业标准或经人力资源和社会保障部备案公示的评价规范，已纳入人社部可备案清单。', 'Skill occupations in major groups 3, 4, 5 and 6 of the catalogue in force and later announcements, with the standard required, on the list of occupations that may be filed.'),
  'HA-G6': worded('申报机构应当如实向受理机构提交有关材料，并对申报材料实质内容的真实性负责。申报材料如有不真实的，经查实后取消备案资质。申报机构对办理事项享有陈述权、知情权。', 'The applicant has the right of statement and the right to know (陈述权、知情权).'),
  'HA-I9': worded('4. 公示。按规定对拟增量备案的社会培训评价组织名单向社会公示、征求意见。', '公示 only for 社会培训评价组织.'),
  'HA-S26': worded('4. 公示。按规定对拟备案评价机构名单向社会公示、征求意见。', '公示: the list of institutions to be filed is published for comments *as prescribed* (按规定), before the filing. Length not given.'),
  'HA-G3': worded('申报机构应当如实向受理机构提交有关材料，并对申报材料实质内容的真实性负责。申报材料如有不真实的，经查实后取消备案资质。', 'The applicant answers for the truth of its material; if it is untrue, the filing is cancelled.'),
  'HA-G10': worded('办理时限：无', 'No time limit for the initial filing.'),
  'HA-R8': worded('备案到期日期以备案回执中的有效期限为准。', 'A filing ends with the validity written on its receipt.'),
  'A-15': assumed('备案有效期届满前90、75、67、61日提醒机构申请续期。', 'The institution is reminded of its renewal 90, 75, 67 and 61 days before the end of validity.'),
  'A-16': assumed('逾期的续期申请，经领导批准可在有效期届满前受理；届满后只能重新申请备案。', 'A late renewal is taken in until the end of validity with the leader’s consent; afterwards only a first filing is.'),
  'A-18': assumed('暂缓续期的，有效期届满后不得开展评价；暂缓自决定日与届满日中较晚者起满180日终了。', 'While a renewal is suspended, nothing is evaluated after the end of validity; the suspension ends 180 days after the later of its decision and that end.'),
};
