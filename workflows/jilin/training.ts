import type { ProvinceTraining } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';

/** Keys are those of the application form. */
const applicant: JsonObject = { independentLegalPerson: true, publicInstitution: false, registeredCapital: 800, legalRepPhone: '13800000011', contactPhone: '13800000012' };

/** Made-up institutions; their credit codes have right check characters and the body part TERT… that no register gives out. */
export const jilinTraining: ProvinceTraining = {
  province: '220000',
  staffed: { 220000: 'jl', 220100: 'cc', 220581: 'mhk' },
  department: 'jlt',
  institutions: [
    {
      key: 'peixun', name: '梅河口示例职业培训学校有限公司', regionCode: '220581', uscc: '91220581MA0TERT75Y', address: '梅河口市示例区演练路1号', phone: '0435-0000001',
      profile: {
        ...applicant, category: 'trainingBody', affiliation: 'municipal', registrationRegion: '220581', registrationAuthority: '梅河口市市场监督管理局',
        businessScope: '职业技能培训；职业技能等级评价', traineesLastYear: 1860, legalRepName: '郑示例', contactName: '冯示范',
      },
    },
    {
      key: 'xiehui', name: '吉林省示例行业协会', regionCode: '220100', uscc: '51220000500TERT67R', address: '长春市示例区演练路2号', phone: '0431-0000002',
      profile: {
        ...applicant, category: 'association', affiliation: 'centralProvincial', superiorBody: '吉林省民政厅', delinked: true, registrationRegion: '220104', registrationAuthority: '吉林省民政厅',
        businessScope: '行业培训、评价服务', traineesLastYear: 920, legalRepName: '陈示例', contactName: '卫示范',
      },
    },
  ],
  industryAuthorities: [],
};
