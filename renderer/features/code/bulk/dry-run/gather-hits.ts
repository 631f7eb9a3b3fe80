import { chunk } from '#shared/base/collections.ts';
import type { Origin, Span } from '#shared/domain/coding.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import type { HitUnit } from '#shared/domain/search-rule.ts';
import type { SearchRequest } from '#shared/search/searcher.ts';
import type { Candidate, Gathered } from '#renderer/features/code/bulk/dry-run/candidate.ts';
import { Stopped, takeTurns, type Going } from '#renderer/features/code/bulk/dry-run/take-turns.ts';
import type { Desk } from '#renderer/features/code/desk/desk.ts';

const ASKED_AT_ONCE = 1000;

export interface HitsWanted {
  readonly answerIds: readonly AnswerId[];
  readonly request: SearchRequest;
  readonly unit: HitUnit;
  readonly themeId: ThemeId;
  readonly origin: Origin;
}

type Spans = readonly (Span | undefined)[];

/**
 * What of these answers a search would code with a theme. Decided answers are left alone, and those
 * on which the theme was rejected or stands already over the same words.
 */
export async function gatherHits(desk: Desk, wanted: HitsWanted, going: Going): Promise<Gathered> {
  const told = await desk.session.worker.call('search', wanted.request);
  if (going.signal.aborted) throw new Stopped();
  const found = new Set(told.ids);
  const answerIds = wanted.answerIds.filter((id) => found.has(id));
  const spansOf = await spansIn(desk, wanted, answerIds, going);
  const candidates: Candidate[] = [];
  let decided = 0;
  const gather = (answerId: AnswerId) => {
    const { themeId, origin } = wanted;
    const fresh = freshSpans(desk, answerId, themeId, spansOf(answerId));
    if (fresh.length === 0) return;
    if (isDecided(desk, answerId)) decided += 1;
    else candidates.push(...fresh.map((span) => ({ answerId, themeId, span, origin })));
  };
  await takeTurns(answerIds, gather, going);
  return { candidates, decided, problem: told.problem, unread: told.unread };
}

const WHOLE: Spans = [undefined];

/** Undefined among the spans is the whole answer. */
async function spansIn(
  desk: Desk,
  { request, unit }: HitsWanted,
  answerIds: readonly AnswerId[],
  { signal, progress }: Going,
): Promise<(answerId: AnswerId) => Spans> {
  if (unit === 'answer') return () => WHOLE;
  const spans = new Map<AnswerId, readonly Span[]>();
  for (const [at, some] of chunk(answerIds, ASKED_AT_ONCE).entries()) {
    progress((at * ASKED_AT_ONCE) / answerIds.length);
    const hits = await desk.session.worker.call('searchHits', { request, unit, answerIds: some });
    if (signal.aborted) throw new Stopped();
    for (const [id, each] of hits) spans.set(id, each);
  }
  return (answerId) => spans.get(answerId) ?? [];
}

function freshSpans(desk: Desk, answerId: AnswerId, themeId: ThemeId, spans: Spans): Spans {
  const { view, who } = desk.project;
  const isRejected = view
    .rejectionsOf(answerId)
    .some((each) => each.themeId === themeId && each.coderId === who.coderId);
  if (isRejected) return [];
  const own = desk.marks.codingsOn(answerId).filter((each) => each.themeId === themeId);
  if (own.length === 0) return spans;
  return spans.filter(
    (span) => span && !own.some(({ start, end }) => start < span.end && span.start < end),
  );
}

function isDecided({ project: { view, who } }: Desk, answerId: AnswerId): boolean {
  return view.decisionOf(answerId, who.coderId) !== undefined;
}
