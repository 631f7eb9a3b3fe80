import { alignTexts } from '#shared/commands/align-texts.ts';
import type { Acting, Refusal } from '#shared/commands/acting.ts';
import {
  changeEdges,
  removeCoding,
  setPolarity,
  starCoding,
} from '#shared/commands/change-coding.ts';
import { codeAnswer, codingItems, type CodeInput } from '#shared/commands/code-answer.ts';
import { codeInVivo } from '#shared/commands/in-vivo.ts';
import { markDone, reopenAnswer } from '#shared/commands/mark-done.ts';
import { rejectCodings } from '#shared/commands/recode.ts';
import { clearRejection, rejectSuggestion } from '#shared/commands/reject-suggestion.ts';
import { setAnswerKind } from '#shared/commands/set-answer-kind.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { AnswerKind } from '#shared/domain/answer.ts';
import type { Change } from '#shared/domain/change.ts';
import type { Coding, Polarity, Span } from '#shared/domain/coding.ts';
import type { AnswerId, CodingId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/**
 * Acts on the answer that a group stands for and on all others of the group: one change. An answer
 * on which there is nothing to do, or that has none of the words, is passed over. `others` may be
 * empty: then each does what the act on one answer does.
 */

type Made = Result<Change, Refusal>;

/** Codes each answer of the group; on the others the same words, wherever they stand there. */
export function codeGroup(
  acting: Acting,
  input: CodeInput,
  others: readonly AnswerId[] = [],
): Made {
  const { answerId, themeId } = input;
  const origin = { kind: 'group', answerId } as const;
  return together(codeAnswer(acting, input), others, (other) => {
    if (!input.span) return codeAnswer(acting, { answerId: other, themeId, origin });
    const span = carriedTo(acting.view, answerId, input.span, other);
    return span && codeAnswer(acting, { answerId: other, themeId, span, origin });
  });
}

/** Removes a coding, and the same one of each other answer. */
export function removeFromGroup(
  acting: Acting,
  codingId: CodingId,
  others: readonly AnswerId[] = [],
): Made {
  const coding = acting.view.get('codings', codingId);
  return together(removeCoding(acting, codingId), others, (other) => {
    const same = coding && sameCodingOn(acting, coding, other);
    return same && removeCoding(acting, same.id);
  });
}

/** Stars a coding and the same one of each other answer, or takes the star from all. */
export function starGroup(
  acting: Acting,
  codingId: CodingId,
  others: readonly AnswerId[] = [],
): Made {
  const coding = acting.view.get('codings', codingId);
  return together(starCoding(acting, codingId), others, (other) => {
    const same = coding && sameCodingOn(acting, coding, other);
    return same && same.starred === coding.starred ? starCoding(acting, same.id) : undefined;
  });
}

/** Says of a mention, and of the same one in each other answer, whether it is for or against. */
export function setGroupPolarity(
  acting: Acting,
  { codingId, polarity }: { readonly codingId: CodingId; readonly polarity: Polarity | undefined },
  others: readonly AnswerId[] = [],
): Made {
  const coding = acting.view.get('codings', codingId);
  return together(setPolarity(acting, codingId, polarity), others, (other) => {
    const same = coding && sameCodingOn(acting, coding, other);
    return same && setPolarity(acting, same.id, polarity);
  });
}

/** Takes a coding away, and the same one of each other answer, and keeps their words as counter-examples. */
export function rejectGroupCoding(
  acting: Acting,
  codingId: CodingId,
  others: readonly AnswerId[] = [],
): Made {
  const coding = acting.view.get('codings', codingId);
  return together(rejectCodings(acting, [codingId]), others, (other) => {
    const same = coding && sameCodingOn(acting, coding, other);
    return same && rejectCodings(acting, [same.id]);
  });
}

/** Makes a theme named by words of an answer and codes each answer of the group with it. */
export function codeGroupInVivo(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly span: Span },
  others: readonly AnswerId[] = [],
): ReturnType<typeof codeInVivo> {
  const made = codeInVivo(acting, input);
  if (!made.ok) return made;
  const { themeId } = made.value;
  const theme = themeIn(made.value.change, themeId) ?? acting.view.get('themes', themeId);
  const origin = { kind: 'group', answerId: input.answerId } as const;
  const all = together(ok(made.value.change), others, (answerId) => {
    const span = carriedTo(acting.view, input.answerId, input.span, answerId);
    const coded = theme && span && codingItems(acting, theme, { answerId, span, origin });
    return coded?.ok ? ok({ ...made.value.change, items: coded.value }) : undefined;
  });
  return all.ok ? ok({ change: all.value, themeId }) : all;
}

function themeIn({ items }: Change, themeId: ThemeId): Theme | undefined {
  for (const { table, after } of items)
    if (table === 'themes' && after.id === themeId) return after;
  return undefined;
}

/** Moves the edges of a quote, and those of the same quote of each other answer. */
export function changeGroupEdges(
  acting: Acting,
  { codingId, edges }: { readonly codingId: CodingId; readonly edges: Span },
  others: readonly AnswerId[] = [],
): Made {
  const coding = acting.view.get('codings', codingId);
  return together(changeEdges(acting, codingId, edges), others, (other) => {
    const same = coding && sameCodingOn(acting, coding, other);
    const span = coding && carriedTo(acting.view, coding.answerId, edges, other);
    return same && span && changeEdges(acting, same.id, span);
  });
}

export function rejectForGroup(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly themeId: ThemeId },
  others: readonly AnswerId[] = [],
): Made {
  return together(rejectSuggestion(acting, input), others, (answerId) =>
    rejectSuggestion(acting, { ...input, answerId }),
  );
}

export function clearGroupRejection(
  acting: Acting,
  id: RejectionId,
  others: readonly AnswerId[] = [],
): Made {
  const { view, coderId } = acting;
  const themeId = view.get('rejections', id)?.themeId;
  return together(clearRejection(acting, id), others, (other) => {
    const rejections = view.rejectionsOf(other).filter((each) => each.coderId === coderId);
    const same = rejections.find((each) => each.themeId === themeId);
    return same && clearRejection(acting, same.id);
  });
}

export function markGroupDone(
  acting: Acting,
  answerId: AnswerId,
  others: readonly AnswerId[] = [],
): Made {
  return together(markDone(acting, answerId), others, (other) => markDone(acting, other));
}

export function reopenGroup(
  acting: Acting,
  answerId: AnswerId,
  others: readonly AnswerId[] = [],
): Made {
  return together(reopenAnswer(acting, answerId), others, (other) => reopenAnswer(acting, other));
}

export function setGroupKind(
  acting: Acting,
  input: { readonly answerId: AnswerId; readonly kind: AnswerKind },
  others: readonly AnswerId[] = [],
): Made {
  return together(setAnswerKind(acting, input), others, (answerId) =>
    setAnswerKind(acting, { ...input, answerId }),
  );
}

/**
 * One change of those that could be made, named as the first of them; in its label the number of
 * answers, where it is more than one.
 */
function together(
  first: Made,
  others: readonly AnswerId[],
  actOn: (other: AnswerId) => Made | undefined,
): Made {
  const made: Change[] = first.ok ? [first.value] : [];
  for (const other of others) {
    const result = actOn(other);
    if (result?.ok) made.push(result.value);
  }
  const [named] = made;
  if (!named) return first.ok ? fail({ reason: 'nothingNew' }) : first;
  if (made.length === 1) return ok(named);
  const label = { ...named.label, values: { ...named.label.values, answers: made.length } };
  return ok({ ...named, label, items: made.flatMap(({ items }) => items) });
}

/** The acting coder's coding of another answer with the same theme on the same words. */
function sameCodingOn(acting: Acting, coding: Coding, other: AnswerId): Coding | undefined {
  const { view, coderId } = acting;
  const span = carriedTo(view, coding.answerId, coding, other);
  return view
    .codingsOf(other)
    .find(
      (each) =>
        each.coderId === coderId &&
        each.themeId === coding.themeId &&
        each.whole === coding.whole &&
        (each.whole || (each.start === span?.start && each.end === span.end)),
    );
}

/** The same words in another answer of the group; all of the one text is all of the other. */
function carriedTo(view: ProjectView, from: AnswerId, span: Span, to: AnswerId): Span | undefined {
  const [before, after] = [view.get('answers', from)?.text, view.get('answers', to)?.text];
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return span;
  const isAll = span.start === 0 && span.end === before.length;
  return isAll ? { start: 0, end: after.length } : alignTexts(before, after)(span);
}
