import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureExtension, type Target } from '../../scripts/build-extension';
import { packedSize, scriptsOfPage } from '../../scripts/page-scripts';
import { ROOT, readProjectFile } from './project-files';

/** Bytes of the script that runs on every granted page; more is felt on each of them. */
const GATE_LIMIT = 4096;

/** Gzip bytes of what the popup loads before it can show anything, in the language that weighs most. */
const POPUP_LIMIT = 60_000;

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  content_scripts?: unknown[];
  commands: Record<string, { suggested_key?: Record<string, string> }>;
  background: { service_worker?: string; scripts?: string[]; type?: string };
}

describe.each(['chrome', 'firefox'] satisfies Target[])('the package for %s', (target) => {
  let folder = '';
  let manifest: Manifest;

  beforeAll(async () => {
    folder = await ensureExtension(target);
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  }, 120_000);

  it('asks for what docs/permissions.md gives a reason for, and for nothing else', () => {
    const rows = [
      ...readProjectFile('docs/permissions.md').matchAll(/^\| `([^`]+)` \| ([\w ]+?) \| (.+) \|$/gm),
    ];
    const documented = (kind: string) => rows.filter((row) => row[2] === kind).map((row) => row[1]);
    expect(rows.every((row) => (row[3] ?? '').length > 20)).toBe(true);
    const own = target === 'chrome' ? documented('required in Chrome') : [];
    expect([...documented('required'), ...own].sort()).toEqual(
      [...manifest.permissions, ...(manifest.host_permissions ?? [])].sort(),
    );
    expect(documented('optional host').sort()).toEqual([...manifest.optional_host_permissions].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('suggests keys for four commands at most, each with a reason: with five Chrome does not load it', () => {
    const suggested = Object.values(manifest.commands).flatMap(
      ({ suggested_key: keys }) => keys?.default ?? [],
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
    const reasons = readProjectFile('docs/keyboard.md');
    for (const key of suggested) expect(reasons).toContain(key);
  });

  it('has a gate of at most 4 kB', () => {
    expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(GATE_LIMIT);
  });

  it('holds no path of the machine it was built on', () => {
    const { opening, later } = scriptsOfPage(folder, 'popup.html');
    const scripts = [...opening, ...later, 'background.js', 'reader.js', 'gate.js'];
    for (const path of scripts)
      expect(readFileSync(join(folder, path), 'utf8').includes(ROOT), path).toBe(false);
  });

  it('has a popup of at most 60 kB of scripts, packed', () => {
    const packed = packedSize(folder, scriptsOfPage(folder, 'popup.html').opening);
    expect(packed).toBeGreaterThan(10_000);
    expect(packed).toBeLessThanOrEqual(POPUP_LIMIT);
  });

  it('has a background in one classic file, so that the language library can wait inside it', () => {
    expect(manifest.background.type).toBeUndefined();
    const files = manifest.background.scripts ?? [manifest.background.service_worker ?? ''];
    expect(files).toHaveLength(1);
    const code = readFileSync(join(folder, files[0] ?? ''), 'utf8');
    // A classic script that holds an `import` or `export` statement does not parse as a function body.
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/(?<![\w$.])import\(/);
  });

  it('brings its corpus and no test page', () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.some((file) => file.endsWith('.pack'))).toBe(true);
    expect(files.filter((file) => /test|ledger|\.map$/.test(file))).toEqual([]);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
  });
});
