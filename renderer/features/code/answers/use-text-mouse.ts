import type { DOMAttributes, MouseEvent, PointerEvent } from 'react';
import type { AnswerId, CodingId } from '#shared/domain/ids.ts';
import {
  offsetAt,
  reachesOtherAnswer,
  selectedSpan,
} from '#renderer/features/code/answers/place-in-text.ts';
import { useDesk, useHand } from '#renderer/features/code/desk/desk-context.ts';
import type { Hand } from '#renderer/features/code/desk/hand.ts';
import type { Step } from '#renderer/features/code/desk/stops.ts';

type Text = HTMLParagraphElement;
type TextMouse = Pick<
  DOMAttributes<Text>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onMouseDown'
>;

/**
 * The mouse on an answer's text: a press points at a quote, a drag selects words (with Alt letters),
 * two presses a word, three the sentence; the edges of the quote under the cursor are dragged.
 */
export function useTextMouse(answerId: AnswerId): TextMouse {
  const desk = useDesk();
  const hand = useHand();
  return {
    onPointerDown: (event) => {
      const held = event.button === 0 ? edgeUnder(event.target) : undefined;
      if (!held) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hand.holdEdge(held.codingId, held.side);
    },
    onPointerMove: (event) => {
      const at = isDragging(event) ? offsetAt(event.currentTarget, event) : undefined;
      if (at !== undefined) desk.words.putEdge(at, stepOf(event));
    },
    onPointerUp: (event) => {
      if (isDragging(event)) hand.letEdgeGo();
    },
    onPointerCancel: () => desk.dropSelection(),
    onMouseDown: (event) => {
      if (event.button !== 0) return;
      if (edgeUnder(event.target)) event.preventDefault();
      else whenReleased(event.currentTarget, (text, up) => selectByMouse(hand, answerId, text, up));
    },
  };
}

function isDragging({ currentTarget, pointerId }: PointerEvent<Text>): boolean {
  return currentTarget.hasPointerCapture(pointerId);
}

/** The button may be released outside the text that it was pressed on. */
function whenReleased(text: Text, act: (text: Text, up: globalThis.MouseEvent) => void): void {
  window.addEventListener('mouseup', (up) => act(text, up), { once: true });
}

/** @param up the release; its `detail` is how many presses came together. */
function selectByMouse(
  hand: Hand,
  answerId: AnswerId,
  text: Text,
  up: globalThis.MouseEvent,
): void {
  const isTooFar = reachesOtherAnswer(text);
  const span = selectedSpan(text);
  const at = offsetAt(text, up);
  if (up.detail >= 3 && at !== undefined) hand.selectSentenceAt(answerId, at);
  else if (span) hand.selectSpan(answerId, span, stepOf(up));
  else if (at !== undefined) hand.pointAt(answerId, at);
  if (isTooFar) hand.tellOneAnswer();
}

function stepOf({ altKey }: Pick<MouseEvent, 'altKey'>): Step {
  return altKey ? 'letter' : 'word';
}

function edgeUnder(
  target: EventTarget,
): { readonly codingId: CodingId; readonly side: 'start' | 'end' } | undefined {
  if (!(target instanceof HTMLElement) || !target.dataset['coding']) return undefined;
  const side = target.dataset['edge'] === 'start' ? 'start' : 'end';
  return { codingId: target.dataset['coding'] as CodingId, side };
}
