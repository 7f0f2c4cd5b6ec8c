/** This machine, as `findBrowsers` asks for it; a test passes its own. */
export interface System {
  env: Record<string, string | undefined>;
  platform: string;
  isExecutable(file: string): boolean;
  /** The file's text, or null where it cannot be read. */
  readText(file: string): string | null;
}

export interface FoundBrowsers {
  chromium: string | null;
  firefox: string | null;
  faults: string[];
}

export const thisSystem: System;

/** Finds one Chromium-family browser and one Firefox; null where there is none. */
export function findBrowsers(system?: System): FoundBrowsers;
