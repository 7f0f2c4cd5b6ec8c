import type { Words } from '../words';
import { card } from './card';
import { detail } from './detail';
import { options } from './options';
import { panel } from './panel';
import { report } from './report';
import { share } from './share';
import { states } from './states';

/** Spanish, for readers on both sides of the ocean. */
export const spanish: Words = {
  lang: 'es',
  dir: 'ltr',
  ...report,
  ...states,
  detail,
  options,
  card,
  share,
  panel,
};
