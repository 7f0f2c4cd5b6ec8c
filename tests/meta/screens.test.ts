import { describe, expect, it } from 'vitest';
import { REAL_SHOTS } from '../../scripts/shots/real-shots';
import { STATE_NAMES } from '../gallery/states';
import { projectFiles, readProjectFile } from './project-files';

/** A state without its picture, or a picture of no state: `npm run shots` has not been run since. */
describe('docs/screens', () => {
  const names = [...STATE_NAMES, ...REAL_SHOTS.map(({ name }) => name)];

  it('has a picture of every state and no other', () => {
    const pictures = projectFiles('docs/screens').filter((path) => path.endsWith('.png'));
    expect(pictures.sort()).toEqual(names.map((name) => `docs/screens/${name}.png`).sort());
  });

  it('lists every picture', () => {
    const index = readProjectFile('docs/screens/README.md');
    expect(names.filter((name) => !index.includes(`| ${name} |`))).toEqual([]);
  });
});
