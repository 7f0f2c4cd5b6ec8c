import { card } from './card';
import { detail } from './detail';
import { options } from './options';
import { panel } from './panel';
import { report } from './report';
import { share } from './share';
import { states } from './states';

/** English. Another language is another object of this shape. */
export const english = {
  /** BCP 47, also of the sentences of framing. */
  lang: 'en',
  /** The direction it is written in. */
  dir: 'ltr' as 'ltr' | 'rtl',
  ...report,
  ...states,
  detail,
  options,
  card,
  share,
  panel,
};
