/**
 * Makes a style sheet fit for a shadow root in somebody else's page. There `rem` is the page's own size, which many sites set to
 * ten pixels; it becomes `--rem`, which the root's maker sets to the size the reader has chosen in the browser. In a media query
 * a variable has no meaning: none may use `rem`.
 */
export function ownSheet(css: string): string {
  return css.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem, 16px))');
}
