import { wordedIn, type RuleTexts } from '@beian/procedure';

const worded = wordedIn('闽劳鉴〔2022〕26号');

/** The rules by their wording; the English says what each means. */
export const ruleTexts: RuleTexts = {
  'FJ-R1': worded('职业技能等级认定评价机构(含用人单位、院校以及社会培训评价组织,以下简称评价机构)备案即将到期,有意愿继续开展职业技能等级认定工作的评价机构。我省首批企业职业技能等级评价机构应于2022年12月31日之前提出延期备案申请。', 'Who: institutions (employers, colleges, social organisations) about to expire and wishing to continue.'),
  'FJ-R3': worded('评价机构应在备案有效期前90日内,向原备案鉴定中心提交备案续期申请资料,申请备案续期。备案有效期内新增备案职业(工种)的,备案有效期不予顺延,需要同时申请续期。', 'Apply within 90 days before expiry (有效期前90日内) to the original filing centre (原备案鉴定中心).'),
  'FJ-R4': worded('评价机构应在备案有效期前90日内,向原备案鉴定中心提交备案续期申请资料,申请备案续期。备案有效期内新增备案职业(工种)的,备案有效期不予顺延,需要同时申请续期。', 'Increments during validity do not extend it and must be renewed together.'),
  'FJ-R5': worded('1.规范开展职业技能等级认定工作,自身信用度和社会认可度良好。', 'Condition 1: regular work, good credit and recognition.'),
  'FJ-R6': worded('2.备案有效期内,组织认定工作6批次(含)以上(批次数以评价计划为准),发放证书数据均在“技能人才评价工作网”可查询。如因不可抗力因素未开展认定工作或者开展批次未达到6批次的,需要提供书面说明。', 'Condition 2: ≥ 6 batches in the validity period (counted by evaluation plan, 批次数以评价计划为准) and all certificate data queryable on osta; fewer because of force majeure → written statement.'),
  'FJ-R7': worded('3.用人单位须按备案承诺,落实与职业技能等级证书相匹配的岗位、薪资、奖金等激励制度,并能够提供对应佐证材料。', 'Condition 3: employers must have honoured the post, pay and bonus incentives, with proof.'),
  'FJ-R8': worded('1.备案期内,有收到各级职业技能鉴定指导中心质量督导整改要求,且一直未按照要求在有效期内完成整改的。', 'Not accepted (1): a rectification order by any level was not completed in time.'),
  'FJ-R9': worded('2.用人单位未能提供与职业技能等级证书相匹配的岗位、薪资、奖金等激励制度的佐证材料的。', 'Not accepted (2): employer cannot prove the incentives.'),
  'FJ-R10': worded('3.属于《技能人才评价违纪违规行为处理工作指引》(人社职司〔2021〕57号)里第十四条涉及终结备案的情况。', 'Not accepted (3): article 14 of the 57号 guidance (grounds for 终结备案).'),
  'FJ-R11': worded('(一)续期申请。评价机构按照备案关系,向各级鉴定中心申请续期,提交以下材料: 1.《福建省职业技能等级评价机构备案续期申请表》(附件1)。 2.职业技能等级认定工作总结。', 'Materials: annex 1 form; work summary.'),
  'FJ-R12': worded('(二)续期评估。各级鉴定中心结合评价机构提交的续期申请表和工作总结,对用人单位在有效期内开展职业技能等级认定工作情况进行评估。各级鉴定中心在收到申请续期材料后30个工作日内完成续期评估反馈。', 'Centres evaluate and give feedback within 30 working days of receiving the materials.'),
  'FJ-R13': worded('(三)完成备案续期手续。经评估合格的用人单位,由福建省职业技能鉴定指导中心核发新的备案函。', 'The provincial centre issues a new filing letter (新的备案函).'),
  'FJ-R14': worded('(一)备案有效期前90日内,原则上暂停评价职业(工种)新增、变更申请受理。', 'In the 90 days before expiry, additions and changes of occupations are in principle not accepted.'),
  'FJ-R15': worded('(二)备案有效期后,评价机构数据上报功能自动终止。备案续期将设置60天存续期,存续期内未提出申请的,视为自动放弃续期。', 'After expiry the data-reporting function ends automatically.'),
  'FJ-R16': worded('(二)备案有效期后,评价机构数据上报功能自动终止。备案续期将设置60天存续期,存续期内未提出申请的,视为自动放弃续期。', '60-day grace (存续期); no application within it → deemed to give up.'),
  'FJ-R17': worded('(三)备案期内,评价机构自愿终止评价工作的,应按隶属关系函告相应的职业技能鉴定中心,由省中心报备人社部公示终止备案。', 'Voluntary end: letter to the centre by affiliation; the provincial centre reports to MOHRSS to publish the termination.'),
  'FJ-R18': worded('(四)不再开展职业技能等级认定工作的评价机构,需按照职业技能等级认定工作相关规定,做好评价资料存档、证书核发、证书数据上传与维护等后续工作。', 'Who stops must archive, issue certificates, upload and maintain data.'),
  'FJ-R19': worded('三、诚信承诺 本单位自愿申请续期评价机构备案资质,且确定未发生文件中不予受理的情形,承诺所提交的材料真实有效,如有虚假,将承担相应责任。', 'Application form (annex 1), part 3: the institution applies of its own will, none of the cases of refusal has occurred, what it submits is true and valid, and it answers for what is false.'),
  'FJ-R20': worded('职业技能等级认定工作总结需包含但不限于以下三方面内容: 一、开展职业技能等级认定的基本情况 二、存在问题 三、下阶段工作', 'Summary of the work (annex 2): what was done, problems (force majeure and rectification among them), the next stage.'),
};
