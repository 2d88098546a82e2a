import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Free stand-ins for the licensed faces of GB/T 9704: Noto Serif SC for 小标宋 (bold) and 仿宋 (regular), Noto Sans SC for
 * 黑体. Both under the SIL Open Font License; its text ships with the packages.
 */
const files = {
  serif: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  serifBold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  sansBold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

export type Face = keyof typeof files;

export function fontFile(face: Face): string {
  return require.resolve(files[face]);
}

export const faces: readonly Face[] = ['serif', 'serifBold', 'sans', 'sansBold'];
