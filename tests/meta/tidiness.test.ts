import { describe, expect, it } from 'vitest';
import { expectNone, findLines, projectFiles, readProjectFile } from './project-files';

const CODE = /\.(?:ts|tsx|mjs|css|html|json|yml)$|^\.ci\//;
const THIS_FILE = 'tests/meta/tidiness.test.ts';

describe('the project', () => {
  const files = projectFiles().filter((path) => path !== THIS_FILE && !/\.(?:png|ico|woff2)$/.test(path));
  const code = files.filter(
    (path) => CODE.test(path) && path !== 'package-lock.json' && !path.startsWith('corpora/'),
  );

  it('pins every package to one version', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(
      readProjectFile('package.json'),
    ) as Record<string, Record<string, string>>;
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it('has a lock file that agrees with package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json'));
    const { packages } = JSON.parse(readProjectFile('package-lock.json'));
    expect(packages[''].dependencies).toEqual(dependencies);
    expect(packages[''].devDependencies).toEqual(devDependencies);
  });

  it('has a lock file that holds every optional package, those of other systems too', () => {
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
      readProjectFile('package-lock.json'),
    ).packages;
    // `npm ci` refuses a lock file without them, on every system.
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(packages, place, name)),
    );
    expectNone(missing);
  });

  it('names no package registry and no path of one machine', () => {
    const pattern =
      /registry\.|npmjs\.org\/[^\s"]+\.tgz|(?<![\w.])\/(?:work|root)\/|\/Users\/\w|[A-Z]:\\Users/;
    expectNone(files.flatMap((path) => findLines(path, pattern)));
  });

  it('has nothing put off and no test put aside', () => {
    const pattern =
      /\b(?:TODO|FIXME|XXX)\b|\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(/;
    expectNone(code.flatMap((path) => findLines(path, pattern)));
  });

  it('silences no checker', () => {
    const pattern = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore(?![\w/ -]*: \S)/;
    expectNone(code.flatMap((path) => findLines(path, pattern)));
  });
});

/** Whether a package is found from a place as Node finds it: beside it, or further up. */
function isLocked(packages: Record<string, unknown>, place: string, name: string): boolean {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (`${from}${from === '' ? '' : '/'}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}
