import { alignTexts, shareKept } from '#shared/commands/align-texts.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import type { ChangedText } from '#shared/commands/import-answers.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding, Span } from '#shared/domain/coding.ts';
import { laterAnswerIdOf, type CoderId } from '#shared/domain/ids.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A coding and the place of its words in the new text. */
export interface CarriedCoding {
  readonly coding: Coding;
  readonly span: Span;
}

/** What of the codings on changed texts can be carried over to the new ones. */
export interface CarryPlan {
  readonly carried: readonly CarriedCoding[];
  /** The coder's own whose words are gone: they stay with the earlier text. */
  readonly lost: readonly Coding[];
  /** Other coders' codings: each carries their own. */
  readonly others: number;
}

/** Those of the texts that still read differently here: none was taken or changed since. */
export function textsToTake(
  view: ProjectView,
  texts: readonly ChangedText[],
): readonly ChangedText[] {
  return texts.filter(({ answerId, inFile }) => {
    const here = view.get('answers', answerId);
    return here !== undefined && here.text !== inFile;
  });
}

/** Looks at each coding on the texts as they are here; nothing is changed. */
export function planCarrying(
  view: ProjectView,
  coderId: CoderId,
  texts: readonly ChangedText[],
): CarryPlan {
  const plans = textsToTake(view, texts).map((each) => planOfText(view, coderId, each));
  return {
    carried: plans.flatMap(({ carried }) => carried),
    lost: plans.flatMap(({ lost }) => lost),
    others: plans.reduce((sum, { others }) => sum + others, 0),
  };
}

/**
 * Takes the file's texts as new versions of the answers: the ones here stay with all that was written
 * on them, and are counted no more. With `carry` the coder's own codings whose words are still there
 * are given to the new texts, and the coder's rejections too. Nobody has decided on a new text yet.
 */
export function takeNewTexts(
  acting: Acting,
  { texts, carry }: { readonly texts: readonly ChangedText[]; readonly carry: boolean },
): Result<Change, Refusal> {
  const taken = textsToTake(acting.view, texts);
  if (taken.length === 0) return fail(refusal('nothingNew'));
  const items = taken.flatMap((each) => itemsOf(acting, each, carry));
  return ok(change(acting, 'takeNewTexts', items, { count: taken.length }));
}

function itemsOf(acting: Acting, text: ChangedText, carry: boolean): ChangeItem[] {
  const before = acting.view.get('answers', text.answerId);
  if (!before) return [];
  const after = laterVersion(before, text, acting.stamp);
  const answer: ChangeItem = { table: 'answers', after };
  return carry ? [answer, ...carriedItems(acting, text, after)] : [answer];
}

function laterVersion(before: Answer, text: ChangedText, stamp: Stamp): Answer {
  const { questionId, respondentId, row } = before;
  const { kind, language, inFile } = text;
  const id = laterAnswerIdOf(before.id, inFile);
  const own = { id, stamp, questionId, respondentId, row };
  return { ...own, text: inFile, kind, language, supersedes: before.id };
}

function carriedItems(acting: Acting, text: ChangedText, after: Answer): ChangeItem[] {
  const { view, coderId, stamp } = acting;
  const codings = planOfText(view, coderId, text).carried.map(({ coding, span }): ChangeItem => ({
    table: 'codings',
    after: {
      ...coding,
      ...span,
      id: acting.newId(),
      stamp,
      answerId: after.id,
      excerpt: after.text.slice(span.start, span.end),
    },
  }));
  const rejections = view
    .rejectionsOf(text.answerId)
    .filter((each) => each.coderId === coderId)
    .map(({ themeId }): ChangeItem => {
      const id = acting.newId();
      return { table: 'rejections', after: { id, stamp, answerId: after.id, themeId, coderId } };
    });
  return [...codings, ...rejections];
}

function planOfText(
  view: ProjectView,
  coderId: CoderId,
  { answerId, here, inFile }: ChangedText,
): CarryPlan {
  const all = view.codingsOf(answerId);
  const own = all.filter((coding) => coding.coderId === coderId);
  const carried = carriedOf(own, here, inFile);
  const known = new Set(carried.map(({ coding }) => coding));
  const lost = own.filter((coding) => !known.has(coding));
  return { carried, lost, others: all.length - own.length };
}

/** At least half of an answer that was coded as a whole must be there: else it is another answer. */
const LEAST_OF_WHOLE = 0.5;

function carriedOf(codings: readonly Coding[], here: string, inFile: string): CarriedCoding[] {
  if (codings.length === 0) return [];
  const align = alignTexts(here, inFile);
  const isSameAnswer = shareKept(here, inFile) >= LEAST_OF_WHOLE;
  const taken = new Set<string>();
  return codings.flatMap((coding) => {
    const whole = isSameAnswer ? { start: 0, end: inFile.length } : undefined;
    const span = coding.whole ? whole : align(coding);
    const place = span && `${coding.themeId} ${coding.whole ?? ''} ${span.start} ${span.end}`;
    if (!span || !place || taken.has(place)) return [];
    taken.add(place);
    return [{ coding, span }];
  });
}
