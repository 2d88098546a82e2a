import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Free stand-ins for the licensed faces of GB/T 9704: Noto Serif SC for 小标宋 (bold) and 仿宋 (regular), Noto Sans SC for
 * 黑体. Both under the SIL Open Font License; its text ships with the packages. Keyed by the fonts' own PostScript names.
 */
const files = {
  'NotoSerifSC-Regular': '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'NotoSerifSC-Bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'NotoSansSC-Regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
} as const;

export type Face = keyof typeof files;

export const faces: readonly Face[] = ['NotoSerifSC-Regular', 'NotoSerifSC-Bold', 'NotoSansSC-Regular'];

export function isFace(name: string): name is Face {
  return Object.hasOwn(files, name);
}

export function fontFile(face: Face): string {
  return require.resolve(files[face]);
}
