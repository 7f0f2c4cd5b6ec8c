type Name = 'chromium' | 'firefox';
type Found = { chromium: string | null; firefox: string | null };

export const OLDEST_NODE: [number, number];
export function nodeIsNewEnough(version: string): boolean;
/** Whether node_modules holds what the lock file says; takes the texts of both lock files. */
export function isInstalled(lock: string | null, installed: string | null): boolean;
export function missingBrowsers(command: 'prestart' | 'pretest', found: Found): Name[];
export function installCommand(
  missing: Name[],
  system: { platform: string; osRelease: string; root: boolean },
): string;
export function distribution(osRelease: string): string[];
