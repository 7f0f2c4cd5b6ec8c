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
