import type { ProvinceTraining } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';

/** Keys are those of the application form. */
const employer: JsonObject = {
  legalForm: ['enterprise'], orgSubKind: 'provinceEmployer', registeredCapital: 5000, legalRepPhone: '13800000001', contactPhone: '13800000002',
};
const inXinxiang: JsonObject = { ...employer, officeRegion: '410702', registrationRegion: '410702', registrationAuthority: '新乡市市场监督管理局', affiliation: 'other' };
const inZhengzhou: JsonObject = { ...employer, officeRegion: '410105', registrationRegion: '410105', registrationAuthority: '郑州市市场监督管理局', affiliation: 'other' };

/** Made-up employers; their credit codes have right check characters and the body part TERT… that no register gives out. */
export const henanTraining: ProvinceTraining = {
  province: '410000',
  staffed: { 410000: 'ha', 410100: 'zz', 410700: 'xx' },
  institutions: [
    {
      key: 'jixie', name: '新乡示例机械制造有限公司', regionCode: '410700', uscc: '91410700MA0TERT165', address: '新乡市示例区演练路1号', phone: '0373-0000001',
      profile: { ...inXinxiang, staffTotal: 860, insuredTotal: 851, skilledTotal: 402, legalRepName: '张示例', contactName: '李示范' },
    },
    {
      key: 'shipin', name: '郑州示例食品有限公司', regionCode: '410100', uscc: '91410100MA0TERT241', address: '郑州市示例区演练路2号', phone: '0371-0000002',
      profile: { ...inZhengzhou, staffTotal: 420, insuredTotal: 415, skilledTotal: 180, legalRepName: '王示例', contactName: '赵示范' },
    },
    {
      key: 'nengyuan', name: '示例中央能源集团有限公司河南分公司', regionCode: '410100', uscc: '91410100MA0TERT32U', address: '郑州市示例区演练路3号', phone: '0371-0000003',
      profile: {
        ...inZhengzhou, orgSubKind: 'nationalEmployerBranch', affiliation: 'centralBranch', staffTotal: 5200, insuredTotal: 5180, skilledTotal: 2600, legalRepName: '孙示例', contactName: '周示范',
      },
    },
    {
      key: 'zhuangbei', name: '河南示例装备集团有限公司', regionCode: '410100', uscc: '91410000MA0TERT83Y', address: '郑州市示例区演练路4号', phone: '0371-0000004',
      profile: {
        ...inZhengzhou, registrationAuthority: '河南省市场监督管理局', affiliation: 'provincial', staffTotal: 3100, insuredTotal: 3088, skilledTotal: 1450, legalRepName: '吴示例', contactName: '郑示范',
      },
    },
  ],
  industryAuthorities: [
    { key: 'hygy', name: '河南省示例工业行业主管部门', regionCode: '410000', level: 'province' },
    { key: 'hyxx', name: '新乡市示例工业行业主管部门', regionCode: '410700', level: 'city' },
  ],
};
