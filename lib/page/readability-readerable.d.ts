/** The one file of the library we use; its entry would bring the whole reader view, 30 kB, into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable as check } from '@mozilla/readability';

  const isProbablyReaderable: typeof check;
  export default isProbablyReaderable;
}
