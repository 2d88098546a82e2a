import type { ThemeConfig } from 'antd';

/** Ink on paper, one vermilion accent as on a seal: calm, official, not a default blue. */
export const colours = {
  ink: '#143d45', pine: '#1b5e63', pineSoft: '#e4efee', vermilion: '#a63d2f', vermilionSoft: '#fbeeea',
  paper: '#f5f4ef', sheet: '#ffffff', line: '#e3e0d6', text: '#1f2a2d', textSoft: '#58666a', amber: '#8f5a00', amberSoft: '#fdf3de', leaf: '#2b6b3f', leafSoft: '#e7f2e9',
} as const;

export const theme: ThemeConfig = {
  cssVar: { key: 'beian' },
  hashed: false,
  token: {
    colorPrimary: colours.pine, colorInfo: colours.pine, colorSuccess: colours.leaf, colorWarning: '#8f5a00', colorError: colours.vermilion, colorLink: '#17616a',
    colorBgLayout: colours.paper, colorText: colours.text, colorTextSecondary: colours.textSoft, colorTextTertiary: '#667377', colorTextDescription: '#5c6a6e', colorTextPlaceholder: '#657175',
    colorSuccessBg: '#e7f2e9', colorSuccessBorder: '#b9d6c0', colorInfoBg: '#e4efee', colorInfoBorder: '#b5d2d0', colorWarningBg: '#fdf3de', colorWarningBorder: '#ecd8a6', colorErrorBg: '#fbeeea', colorErrorBorder: '#e6bdb4',
    colorPrimaryBg: '#e4efee', colorPrimaryBgHover: '#d6e6e4',
    colorBorder: '#cfccc1', colorBorderSecondary: colours.line, borderRadius: 6, borderRadiusLG: 8, fontSize: 14, controlHeight: 34,
    fontFamily: '"PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif',
    boxShadowTertiary: '0 1px 2px rgb(20 61 69 / 6%)', wireframe: false, motionDurationMid: '0.15s',
  },
  components: {
    Layout: { headerBg: colours.ink, headerHeight: 56, headerPadding: '0 20px', siderBg: 'transparent', bodyBg: colours.paper },
    Menu: { itemBg: 'transparent', itemSelectedBg: '#dfeae8', itemSelectedColor: colours.ink, itemHeight: 40, itemBorderRadius: 6, activeBarBorderWidth: 0 },
    Table: { headerBg: '#f1efe8', headerColor: colours.textSoft, rowHoverBg: '#f6f9f8', headerSplitColor: 'transparent', cellPaddingBlock: 11 },
    Card: { headerFontSize: 15, bodyPadding: 20 },
    Tabs: { titleFontSize: 14, horizontalItemPadding: '10px 2px' },
    Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 18, labelColor: colours.text },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Tag: { defaultBg: '#f1efe8', defaultColor: colours.textSoft },
  },
};
