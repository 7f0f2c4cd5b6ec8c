/** A style sheet as text, its imports in place: for the shadow root, where no link to a file leads. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
