import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { Question } from '#shared/domain/question.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A quote of a theme with the answer it is from. */
export interface ThemeQuote {
  readonly coding: Coding;
  readonly answer: Answer;
  readonly question: Question | undefined;
  /** What people call the respondent. */
  readonly respondent: string;
}

/** A coder's quotes of a theme, also through themes merged into it: starred first, then by question and row. */
export function quotesOf(
  view: ProjectView,
  themeId: ThemeId,
  coderId: CoderId,
): readonly ThemeQuote[] {
  const tree = new ThemeTree(view.all('themes'));
  return [...view.all('themes')]
    .filter(({ id }) => tree.resolve(id) === themeId)
    .flatMap(({ id }) => view.codingsWith(id))
    .filter((coding) => coding.coderId === coderId)
    .flatMap((coding) => quoteOf(view, coding) ?? [])
    .sort(
      (left, right) =>
        Number(right.coding.starred ?? false) - Number(left.coding.starred ?? false) ||
        (left.question?.order ?? 0) - (right.question?.order ?? 0) ||
        left.answer.row - right.answer.row ||
        left.coding.start - right.coding.start,
    );
}

function quoteOf(view: ProjectView, coding: Coding): ThemeQuote | undefined {
  const answer = view.get('answers', coding.answerId);
  if (!answer) return undefined;
  const respondent = view.get('respondents', answer.respondentId)?.label ?? String(answer.row);
  return { coding, answer, question: view.get('questions', answer.questionId), respondent };
}

/** An answer in three parts around a quote; what was left out is shown by "…". */
export interface InContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly isCut: boolean;
}

const AROUND = 120;
const LONG_QUOTE = 480;

/** The quote with a few words on each side, cut between words. */
export function inContext(text: string, { start, end }: Pick<Coding, 'start' | 'end'>): InContext {
  const before = tailOf(text.slice(0, start), AROUND);
  const quote = headOf(text.slice(start, end), LONG_QUOTE);
  const after = quote.isCut ? { text: '', isCut: true } : headOf(text.slice(end), AROUND);
  return {
    before: before.text,
    quote: quote.text,
    after: after.text,
    isCut: before.isCut || after.isCut,
  };
}

export function wholeAnswer(
  text: string,
  { start, end }: Pick<Coding, 'start' | 'end'>,
): InContext {
  return {
    before: text.slice(0, start),
    quote: text.slice(start, end),
    after: text.slice(end),
    isCut: false,
  };
}

interface Cut {
  readonly text: string;
  readonly isCut: boolean;
}

function headOf(text: string, most: number): Cut {
  if (text.length <= most) return { text, isCut: false };
  const kept = text.slice(0, most).replace(/\s*\S*$/, '');
  return { text: `${kept === '' ? safeHead(text, most) : kept} …`, isCut: true };
}

function tailOf(text: string, most: number): Cut {
  if (text.length <= most) return { text, isCut: false };
  const kept = text.slice(-most).replace(/^\S*\s*/, '');
  return { text: `… ${kept}`, isCut: true };
}

/** One long word is cut between characters, never inside a surrogate pair. */
function safeHead(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
