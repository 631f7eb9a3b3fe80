import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import {
  endedRejections,
  newCoding,
  whyUnusable,
  wholeOf,
  type CodeInput,
} from '#shared/commands/code-answer.ts';
import { decisionsOn } from '#shared/commands/mark-done.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Act, Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding, Span } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import { quotableSpan } from '#shared/domain/span.ts';

/** A theme on an answer. */
export interface AnswerTheme {
  readonly answerId: AnswerId;
  readonly themeId: ThemeId;
}

export interface CodeManyInput {
  /** Under which name it is undone. */
  readonly act: Extract<Act, 'codeMany' | 'acceptMany' | 'codeHits' | 'runRule'>;
  readonly codings: readonly CodeInput[];
  /** What was looked at and found wrong: each becomes a rejection. */
  readonly rejected?: readonly AnswerTheme[];
  /** Says *done* of every answer coded. */
  readonly andDone?: boolean;
}

/**
 * Codes many answers in one act of a person. What the coder has coded with the theme already, whole
 * or in words that overlap, is passed over, as are answers that are gone.
 */
export function codeMany(acting: Acting, input: CodeManyInput): Result<Change, Refusal> {
  const themeIds = [...new Set(input.codings.map(({ themeId }) => themeId))];
  for (const themeId of themeIds) {
    const unusable = whyUnusable(acting.view.get('themes', themeId));
    if (unusable) return fail(unusable);
  }
  const many = new ManyCodings(acting);
  for (const each of input.codings) many.add(each);
  const items: ChangeItem[] = [
    ...many.items,
    ...rejectionsOf(acting, input.rejected ?? []),
    ...(input.andDone ? decisionsOn(acting, many.answerIds) : []),
  ];
  if (items.length === 0) return fail(refusal('nothingNew'));
  const { act, values } = labelOf(acting, input, many, themeIds);
  return ok(change(acting, act, items, values));
}

/** Answers are counted where they were chosen, codings where each was found. */
function labelOf(
  { view }: Acting,
  { act, rejected }: CodeManyInput,
  many: ManyCodings,
  themeIds: readonly ThemeId[],
): Pick<Change['label'], 'act' | 'values'> {
  const { codings } = many;
  if (codings === 0) return { act: 'rejectMany', values: { count: rejected?.length ?? 0 } };
  if (themeIds.length > 1)
    return { act: 'acceptThemes', values: { count: codings, themes: themeIds.length } };
  const theme = view.get('themes', themeIds[0] ?? '')?.name ?? '';
  return { act, values: { count: act === 'codeMany' ? many.answerIds.size : codings, theme } };
}

/** Collects what is new of many codings. */
class ManyCodings {
  readonly items: ChangeItem[] = [];
  readonly answerIds = new Set<AnswerId>();
  codings = 0;
  readonly #acting: Acting;
  /** Where the coder has coded, or will have, by answer and theme. */
  readonly #taken = new Map<string, Span[]>();

  constructor(acting: Acting) {
    this.#acting = acting;
  }

  add(input: CodeInput): void {
    const answer = this.#acting.view.get('answers', input.answerId);
    if (!answer) return;
    const span = input.span ? quotableSpan(answer.text, input.span) : wholeOf(answer);
    if (!span) return;
    const taken = this.#takenBy(input);
    if (taken.some((each) => each.start < span.end && span.start < each.end)) return;
    if (taken.length === 0) this.items.push(...endedRejections(this.#acting, input));
    taken.push(span);
    this.items.push({ table: 'codings', after: newCoding(this.#acting, answer, input, span) });
    this.answerIds.add(answer.id);
    this.codings += 1;
  }

  #takenBy({ answerId, themeId }: AnswerTheme): Span[] {
    const key = `${answerId}/${themeId}`;
    const known = this.#taken.get(key);
    if (known) return known;
    const taken: Span[] = ownCodings(this.#acting, answerId).filter(
      (coding) => coding.themeId === themeId,
    );
    this.#taken.set(key, taken);
    return taken;
  }
}

export function ownCodings({ view, coderId }: Acting, answerId: AnswerId): Coding[] {
  return view.codingsOf(answerId).filter((coding) => coding.coderId === coderId);
}

function rejectionsOf(acting: Acting, rejected: readonly AnswerTheme[]): ChangeItem[] {
  const { view, stamp, coderId } = acting;
  return rejected
    .filter(({ answerId, themeId }) => {
      const known = view.rejectionsOf(answerId);
      return !known.some((each) => each.themeId === themeId && each.coderId === coderId);
    })
    .map(({ answerId, themeId }) => ({
      table: 'rejections',
      after: { id: acting.newId(), stamp, coderId, answerId, themeId },
    }));
}
