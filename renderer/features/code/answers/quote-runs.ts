import type { Span } from '#shared/domain/coding.ts';
import type { Side } from '#renderer/features/code/desk/words.ts';

/** A span drawn on an answer: a decided quote, or the words of a suggestion. */
export interface Mark extends Span {
  readonly id: string;
  readonly colour: number;
  readonly kind: 'quote' | 'suggestion';
  /** Initials, drawn where the quote begins. */
  readonly sign: string;
  /** Under the cursor. */
  readonly isCurrent: boolean;
  /** The edge of it that is in the hand. */
  readonly held?: Side | undefined;
}

export interface LaidMark extends Mark {
  /** Which underline it has, from 0 at the top: overlapping marks have different ones, an inner one the upper. */
  readonly lane: number;
}

export interface Laid {
  readonly runs: readonly Run[];
  /** How many underlines lie under each other at most. */
  readonly lanes: number;
}

/** A stretch of text over which the same marks lie. */
export interface Run extends Span {
  readonly marks: readonly LaidMark[];
  readonly isSelected: boolean;
  /** Holds what the find box seeks. */
  readonly isHit: boolean;
}

/** What lies over the text beside its marks. */
interface Over {
  readonly selection?: Span | undefined;
  readonly hits?: readonly Span[] | undefined;
}

const NO_HITS: readonly Span[] = [];

/** More than these on the same words share the last underline. */
export const LANES = 8;

/** Cuts a text into runs at every edge of what lies over it. Empty marks are left out. */
export function quoteRuns(
  length: number,
  marks: readonly Mark[],
  { selection, hits = NO_HITS }: Over = {},
): Laid {
  const laid = inLanes(marks.filter((mark) => mark.start < mark.end));
  const edges = new Set([0, length]);
  for (const { start, end } of [...laid, ...hits, ...(selection ? [selection] : [])])
    edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  const runs = cuts.slice(0, -1).map((start, at): Run => {
    const end = cuts[at + 1] ?? length;
    return {
      start,
      end,
      marks: laid.filter((mark) => mark.start <= start && end <= mark.end),
      isSelected: selection !== undefined && selection.start <= start && end <= selection.end,
      isHit: hits.some((hit) => hit.start <= start && end <= hit.end),
    };
  });
  return { runs, lanes: Math.max(0, ...laid.map(({ lane }) => lane + 1)) };
}

const NO_BREAK_SPACE = '\u00A0';

/** The initials of the quotes that begin with this run, as their underlines lie; they stay on one line. */
export function signOf({ start, marks }: Run): string | undefined {
  const signs = marks
    .filter((mark) => mark.start === start && mark.sign !== '')
    .toSorted((left, right) => left.lane - right.lane);
  return signs.map(({ sign }) => sign).join(NO_BREAK_SPACE) || undefined;
}

/** The quote whose colour a run takes: the one under the cursor, else the innermost. */
export function washOf({ marks }: Run): LaidMark | undefined {
  const quotes = marks.filter(({ kind }) => kind === 'quote');
  return quotes.find(({ isCurrent }) => isCurrent) ?? quotes.toSorted(byLength)[0];
}

/** The uppermost free underline for each mark: quotes first, and of those the shorter, so that nests close. */
function inLanes(marks: readonly Mark[]): LaidMark[] {
  const laid: LaidMark[] = [];
  const ordered = marks.toSorted(
    (left, right) =>
      Number(left.kind === 'suggestion') - Number(right.kind === 'suggestion') ||
      byLength(left, right) ||
      (left.id < right.id ? -1 : 1),
  );
  for (const mark of ordered) {
    const taken = new Set(
      laid.filter((each) => each.start < mark.end && mark.start < each.end).map(({ lane }) => lane),
    );
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => !taken.has(lane));
    laid.push({ ...mark, lane: free ?? LANES - 1 });
  }
  return laid;
}

function byLength(left: Span, right: Span): number {
  return left.end - left.start - (right.end - right.start) || left.start - right.start;
}
