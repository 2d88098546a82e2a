import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readDiagramXml } from '../api/diagrams.js';
import { useLanguage } from '../i18n/use-text.js';
import type { Drawn } from './read-diagram.js';
import { inEnglish, readDiagram } from './read-diagram.js';

export interface Picture {
  readonly xml: string;
  readonly drawn: Drawn;
}

export type Pictures = ReadonlyMap<string, Picture>;

/** The pictures named by their hashes, by process, in the user's language. A hash names bytes, so none is ever fetched twice. */
export function usePictures(hashes: readonly string[]): UseQueryResult<Pictures> {
  const language = useLanguage();
  const client = useQueryClient();
  const load = (hash: string) => client.ensureQueryData({ queryKey: ['diagram', hash], queryFn: () => readDiagramXml(hash), staleTime: Infinity });
  return useQuery({
    queryKey: ['pictures', language, ...hashes], staleTime: Infinity,
    queryFn: async (): Promise<Pictures> => new Map((await Promise.all(hashes.map(load))).map((xml) => {
      const drawn = readDiagram(xml);
      return [drawn.processId, { xml: language === 'en' ? inEnglish(xml) : xml, drawn }];
    })),
  });
}
