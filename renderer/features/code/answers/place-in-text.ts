import type { Span } from '#shared/domain/coding.ts';

/** What the mouse selected inside an answer's text, as offsets in it; the browser's own selection ends. */
export function selectedSpan(text: Element): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetIn(text, range.startContainer, range.startOffset);
  const end = offsetIn(text, range.endContainer, range.endOffset);
  selection.removeAllRanges();
  if (start === undefined && end === undefined) return undefined;
  return { start: start ?? 0, end: end ?? text.textContent.length };
}

/** Whether what the mouse selected reaches from this answer's text into another's. */
export function reachesOtherAnswer(text: Element): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  return [startContainer, endContainer].some((node) => {
    const other = node.parentElement?.closest('.answer-text');
    return other && other !== text;
  });
}

/** The offset in an answer's text that lies under a point of the window; undefined outside it. */
export function offsetAt(
  text: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): number | undefined {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  return caret ? offsetIn(text, caret.offsetNode, caret.offset) : undefined;
}

/** A place in the page as an offset in the answer; undefined where it lies outside. */
function offsetIn(text: Element, node: Node, offset: number): number | undefined {
  if (!text.contains(node)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return before.toString().length;
}
