import type { Span } from '#shared/domain/coding.ts';

/** A span drawn on an answer: a decided quote, or the words of a suggestion. */
export interface Mark extends Span {
  readonly id: string;
  readonly colour: number;
  readonly kind: 'quote' | 'suggestion';
  /** Initials, drawn where the quote begins. */
  readonly sign: string;
  /** Under the cursor. */
  readonly isCurrent: boolean;
}

export interface LaidMark extends Mark {
  /** Which underline it has, from 0 at the top: overlapping marks have different ones. */
  readonly lane: number;
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

export const LANES = 4;

/** Cuts a text into runs at every edge of what lies over it. Empty marks are left out. */
export function quoteRuns(
  length: number,
  marks: readonly Mark[],
  { selection, hits = NO_HITS }: Over = {},
): Run[] {
  const laid = inLanes(marks.filter((mark) => mark.start < mark.end));
  const edges = new Set([0, length]);
  for (const { start, end } of [...laid, ...hits, ...(selection ? [selection] : [])])
    edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? length;
    return {
      start,
      end,
      marks: laid.filter((mark) => mark.start <= start && end <= mark.end),
      isSelected: selection !== undefined && selection.start <= start && end <= selection.end,
      isHit: hits.some((hit) => hit.start <= start && end <= hit.end),
    };
  });
}

const NO_BREAK_SPACE = '\u00A0';

/** The initials of the quotes that begin with this run; they stay on one line. */
export function signOf({ start, marks }: Run): string | undefined {
  const signs = marks.filter((mark) => mark.start === start && mark.sign !== '');
  return signs.map(({ sign }) => sign).join(NO_BREAK_SPACE) || undefined;
}

/** The lowest free underline for each mark, longer ones first; more than the lanes share the last. */
function inLanes(marks: readonly Mark[]): LaidMark[] {
  const laid: LaidMark[] = [];
  const ordered = marks.toSorted(
    (left, right) =>
      left.start - right.start || right.end - left.end || (left.id < right.id ? -1 : 1),
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
