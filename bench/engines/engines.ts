import type { Engine } from './engine';

/** Every engine by name, ours first; loaded at first use, so that a process holds only the one it runs. */
export const ENGINES = {
  'source-context': async () => (await import('./source-context')).sourceContext,
  minisearch: async () => (await import('./minisearch')).minisearch,
  flexsearch: async () => (await import('./flexsearch')).flexsearch,
  orama: async () => (await import('./orama')).orama,
  'sqlite-fts5': async () => (await import('./sqlite-fts5')).sqliteFts5,
  ufuzzy: async () => (await import('./ufuzzy')).ufuzzy,
  'fuse.js': async () => (await import('./fuse')).fuse,
  'approx-string-match': async () => (await import('./approx-string-match')).approxStringMatch,
} satisfies Record<string, () => Promise<Engine>>;

export type EngineName = keyof typeof ENGINES;

/** The engine that the others are measured beside. */
export const OURS: EngineName = 'source-context';

export function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}
