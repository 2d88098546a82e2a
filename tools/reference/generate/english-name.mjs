import { pinyin } from 'pinyin-pro';

/** @type {Record<string, string>} Names whose English form is not their pinyin. */
const CUSTOMARY = {
  内蒙古自治区: 'Inner Mongolia', 广西壮族自治区: 'Guangxi', 西藏自治区: 'Tibet', 宁夏回族自治区: 'Ningxia', 新疆维吾尔自治区: 'Xinjiang',
  陕西省: 'Shaanxi', 香港特别行政区: 'Hong Kong', 澳门特别行政区: 'Macao', 郑州航空港经济综合实验区: 'Zhengzhou Airport Economy Zone',
};

/** @type {[string, string][]} Kind of place, longest first. */
const KINDS = [
  ['经济综合实验区', ' Economy Zone'], ['经济技术开发区', ' Economic and Technological Development Zone'], ['高新技术产业开发区', ' High-tech Zone'],
  ['经济开发区', ' Economic Development Zone'], ['自治州', ' Autonomous Prefecture'], ['自治县', ' Autonomous County'], ['自治旗', ' Autonomous Banner'],
  ['示范区', ' Demonstration Zone'], ['管理区', ' Management Zone'], ['林区', ' Forestry District'], ['新区', ' New Area'], ['地区', ' Prefecture'],
  ['省', ''], ['市', ''], ['盟', ' League'], ['县', ' County'], ['旗', ' Banner'], ['区', ' District'],
];

/** @param {string} name */
export function englishName(name) {
  const customary = CUSTOMARY[name];
  if (customary !== undefined) return customary;
  const kind = KINDS.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length + 1);
  return kind ? `${romanised(name.slice(0, -kind[0].length))}${kind[1]}` : romanised(name);
}

/** @param {string} text one capitalised word, with the apostrophe that keeps Xi'an from being Xian */
function romanised(text) {
  const word = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
    .map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
