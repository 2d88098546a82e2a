/** 附件1《河南省职业技能等级评价机构备案申请表》, 附件5 and 附件6 of 豫职评〔2024〕4号, field by field. */
export type ApplicationFormData = {
  readonly orgName: string;
  readonly businessType: 'initial' | 'increment' | 'change';
  readonly orgTypeText: string;
  /** `YYYY-MM-DD`; null while the form is a blank to be filled in by hand. */
  readonly filledOn: string | null;
  readonly officeAddress: string;
  readonly registrationAuthority: string;
  readonly uscc: string;
  readonly registeredCapital: string;
  readonly legalForm: readonly LegalForm[];
  readonly legalRep: { readonly name: string; readonly phone: string; readonly idNo: string };
  readonly contact: { readonly name: string; readonly phone: string };
  readonly staffTotal: number | null;
  readonly insuredTotal: number | null;
  readonly skilledTotal: number | null;
  readonly yearlyEnrolment: number | null;
  readonly socialOrgGrade: string | null;
  readonly filingNo: string | null;
  readonly orgSubKind: OrgSubKind;
  readonly lines: readonly ApplicationLine[];
  /** Numbers of the list of materials on the form, 1 to 9. */
  readonly materialChecklist: readonly number[];
  /** What people write in their boxes after submission; null prints the box for pen and seal. */
  readonly commitment: BoxSignature | null;
  readonly opinionIndustry: BoxOpinion | null;
  readonly opinionSupervising: BoxOpinion | null;
  readonly opinionFiling: BoxOpinion | null;
  readonly equipment: readonly Equipment[];
  readonly staff: readonly TeamMember[];
  readonly assessors: readonly TeamMember[];
  readonly experts: readonly TeamMember[];
  readonly supervisors: readonly TeamMember[];
};

export type LegalForm =
  | 'enterprise' | 'centralEnterprise' | 'college' | 'privateCollege' | 'privateNonEnterprise' | 'association' | 'otherInstitution' | 'other';

export type OrgSubKind =
  | 'nationalEmployerBranch' | 'provinceEmployer' | 'nationalSocialBranch' | 'industrySocialBranch' | 'provinceSocial' | 'college' | 'other';

export type ApplicationLine = {
  readonly code: string;
  readonly occupation: string;
  readonly workType: string | null;
  readonly levels: readonly number[];
  readonly standard: string;
};

export type BoxSignature = { readonly signer: string; readonly organ: string; readonly date: string };
export type BoxOpinion = BoxSignature & { readonly text: string };

/** Filled in per occupation (附件5: 分职业（工种）填写). */
export type Equipment = {
  readonly occupation: string;
  readonly name: string;
  readonly model: string;
  readonly quantity: string;
  readonly ownership: string;
};

/** `field`: 主要职责, 考评职业（工种） or 专业方向, by table. */
export type TeamMember = {
  readonly name: string;
  readonly idNo: string;
  readonly title: string;
  readonly education: string;
  readonly field: string;
};
