/** What a click is for already. */
const HAS_A_USE = [
  'a[href], area[href], button, input, select, textarea, option, label, summary, audio, video, iframe, embed, object',
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"]',
  '[contenteditable]:not([contenteditable="false"]), [onclick]',
].join(', ');

/**
 * Whether a click is a person's and has no other use: the main button alone, on no link or control, and not the end of a
 * selection. It only looks; whatever the page does with the click stays as it is.
 */
export function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (event.composedPath().some((target) => target instanceof Element && target.matches(HAS_A_USE)))
    return false;
  const selection = event.view?.getSelection();
  return !selection || selection.isCollapsed;
}
