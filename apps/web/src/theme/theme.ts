import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import type { Colours } from './colours.js';
import { DAY, NIGHT } from './colours.js';

const FONTS = '"PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif';

const tokens = (colours: Colours, size: number): NonNullable<ThemeConfig['token']> => ({
  colorPrimary: colours.primary, colorPrimaryHover: colours.primaryHover, colorPrimaryActive: colours.primaryHover, colorInfo: colours.primary, colorSuccess: colours.leaf, colorWarning: colours.amber,
  colorError: colours.alarm, colorErrorHover: colours.alarmHover, colorErrorActive: colours.alarmHover, colorLink: colours.link, colorLinkHover: colours.primaryHover, colorLinkActive: colours.primaryHover,
  colorTextLightSolid: colours.onFill, colorBgBase: colours.sheet, colorBgContainer: colours.sheet, colorBgElevated: colours.raised, colorBgLayout: colours.paper, colorBgSpotlight: colours.text === DAY.text ? colours.ink : colours.text,
  colorText: colours.text, colorTextSecondary: colours.textSoft, colorTextTertiary: colours.textSoft, colorTextDescription: colours.textSoft, colorTextPlaceholder: colours.textSoft,
  colorSuccessBg: colours.leafSoft, colorSuccessBorder: colours.leafLine, colorInfoBg: colours.primarySoft, colorInfoBorder: colours.primaryLine, colorWarningBg: colours.amberSoft, colorWarningBorder: colours.amberLine,
  colorErrorBg: colours.alarmSoft, colorErrorBorder: colours.alarmLine, colorPrimaryBg: colours.primarySoft, colorPrimaryBgHover: colours.primarySoftHover,
  colorBorder: colours.lineControl, colorPrimaryBorder: colours.primary, colorBorderSecondary: colours.line, borderRadius: 6, borderRadiusLG: 8, fontSize: size, controlHeight: Math.round(size * 2.43),
  fontFamily: FONTS, boxShadowTertiary: colours.shadow, wireframe: false, motionDurationMid: '0.15s',
});

const components = (colours: Colours, size: number): NonNullable<ThemeConfig['components']> => ({
  Layout: { headerBg: colours.ink, headerHeight: 56, headerPadding: '0 20px', siderBg: 'transparent', bodyBg: colours.paper },
  Menu: { itemBg: 'transparent', itemSelectedBg: colours.selected, itemSelectedColor: colours.inkText, itemHeight: Math.round(size * 2.86), itemBorderRadius: 6, activeBarBorderWidth: 0 },
  Table: { headerBg: colours.shade, headerColor: colours.textSoft, rowHoverBg: colours.hover, headerSplitColor: 'transparent', cellPaddingBlock: 11 },
  Card: { headerFontSize: size + 1, bodyPadding: 20 },
  Tabs: { titleFontSize: size, horizontalItemPadding: '10px 2px' },
  Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 18, labelColor: colours.text },
  Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
  // The days of the month before and after can be chosen as well.
  DatePicker: { colorTextDisabled: colours.textSoft },
  Tag: { defaultBg: colours.shade, defaultColor: colours.textSoft },
});

/** Letters of 14 pixels, or a third larger. */
const sizeOf = (large: boolean): number => (large ? 18 : 14);

/** Where nothing is to move, the library does not wait for movements either. */
export function themeOf({ dark, large, still }: Readonly<Record<'dark' | 'large' | 'still', boolean>>): ThemeConfig {
  const colours = dark ? NIGHT : DAY;
  return {
    cssVar: { key: `beian-${dark ? 'night' : 'day'}${large ? '-large' : ''}${still ? '-still' : ''}` },
    hashed: false,
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...tokens(colours, sizeOf(large)), motion: !still },
    components: components(colours, sizeOf(large)),
  };
}
