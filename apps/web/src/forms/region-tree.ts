import type { Region } from '../api/directory.js';

export interface RegionNode {
  value: string;
  label: string;
  children?: RegionNode[];
}

function below(regions: readonly Region[], parent: string | null): RegionNode[] {
  return regions.filter((region) => region.parent === parent).map(({ code, name }) => {
    const children = below(regions, code);
    return { value: code, label: name, ...(children.length > 0 ? { children } : {}) };
  });
}

/** A region whose parent is not in the list stands at the top. */
function rooted(regions: readonly Region[]): readonly Region[] {
  const known = new Set(regions.map(({ code }) => code));
  return regions.map((region) => (region.parent !== null && known.has(region.parent) ? region : { ...region, parent: null }));
}

export const regionTree = (regions: readonly Region[]): RegionNode[] => below(rooted(regions), null);

export function regionPath(regions: readonly Region[], code: string): string[] {
  const region = regions.find((each) => each.code === code);
  if (!region) return [];
  return [...(region.parent !== null ? regionPath(regions, region.parent) : []), code];
}

export const regionName = (regions: readonly Region[], code: string): string => {
  const names = regionPath(regions, code).map((each) => regions.find((region) => region.code === each)?.name ?? each);
  return names.length > 0 ? names.join('-') : code;
};
