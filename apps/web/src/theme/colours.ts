/** What the component library has to know of the palette; palette.css says the same for our own style sheets. */
export interface Colours {
  readonly ink: string;
  readonly inkText: string;
  readonly paper: string;
  readonly sheet: string;
  readonly raised: string;
  readonly shade: string;
  readonly hover: string;
  readonly selected: string;
  readonly text: string;
  readonly textSoft: string;
  readonly onFill: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Edges by which a control is known as one. */
  readonly lineControl: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly primarySoft: string;
  readonly primarySoftHover: string;
  readonly primaryLine: string;
  readonly link: string;
  readonly alarm: string;
  readonly alarmHover: string;
  readonly alarmSoft: string;
  readonly alarmLine: string;
  readonly amber: string;
  readonly amberSoft: string;
  readonly amberLine: string;
  readonly leaf: string;
  readonly leafSoft: string;
  readonly leafLine: string;
  readonly shadow: string;
}

/** Ink on paper, one vermilion accent as on a seal: calm, official, not a default blue. */
export const DAY: Colours = {
  ink: '#143d45', inkText: '#143d45', paper: '#f5f4ef', sheet: '#ffffff', raised: '#ffffff', shade: '#f1efe8', hover: '#f6f9f8', selected: '#dfeae8',
  text: '#1f2a2d', textSoft: '#58666a', onFill: '#ffffff', line: '#e3e0d6', lineStrong: '#cfccc1', lineControl: '#8a8778',
  primary: '#1b5e63', primaryHover: '#17535a', primarySoft: '#e4efee', primarySoftHover: '#d6e6e4', primaryLine: '#b5d2d0', link: '#17616a',
  alarm: '#a63d2f', alarmHover: '#8c3226', alarmSoft: '#fbeeea', alarmLine: '#e6bdb4', amber: '#8f5a00', amberSoft: '#fdf3de', amberLine: '#ecd8a6',
  leaf: '#2b6b3f', leafSoft: '#e7f2e9', leafLine: '#b9d6c0', shadow: '0 1px 2px rgb(20 61 69 / 6%)',
};

/** At night fills are light and carry dark letters: the same colour can then be read as text. */
export const NIGHT: Colours = {
  ink: '#0d2a30', inkText: '#bfdcd9', paper: '#14191b', sheet: '#1d2426', raised: '#242c2f', shade: '#2a3235', hover: '#222a2c', selected: '#1f3638',
  text: '#e2e8e7', textSoft: '#a9b6b9', onFill: '#0d2a30', line: '#353f42', lineStrong: '#4b575a', lineControl: '#87949a',
  primary: '#74c2be', primaryHover: '#8fd3cf', primarySoft: '#1f3638', primarySoftHover: '#284446', primaryLine: '#34585a', link: '#74c2be',
  alarm: '#f2a093', alarmHover: '#f6b8ae', alarmSoft: '#3a211d', alarmLine: '#70392f', amber: '#e8bd72', amberSoft: '#352b17', amberLine: '#6b5424',
  leaf: '#90d0a0', leafSoft: '#1c3123', leafLine: '#2f5a3c', shadow: '0 1px 2px rgb(0 0 0 / 40%)',
};
