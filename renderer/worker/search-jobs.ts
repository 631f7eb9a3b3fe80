import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import type { HitUnit } from '#shared/domain/search-rule.ts';
import { hitSpans } from '#shared/search/hit-spans.ts';
import { Likeness } from '#shared/search/likeness.ts';
import { Searcher, type SearchOutcome, type SearchRequest } from '#shared/search/searcher.ts';
import type { AnswerCorpus, IndexedAnswers } from '#renderer/worker/answer-corpus.ts';

/** An answer that others must be like, and how much: 0…1. */
export interface LikeRequest {
  readonly answerId: AnswerId;
  readonly least: number;
}

/** What the answers must hold, what they must be like, or both. */
export interface FindRequest extends SearchRequest {
  readonly like?: LikeRequest | undefined;
}

interface Held {
  readonly memory: () => ProjectMemory;
  readonly answers: AnswerCorpus;
}

interface Made {
  readonly from: IndexedAnswers;
  readonly searcher: Searcher<AnswerId>;
  readonly likeness: Likeness<AnswerId>;
}

/** Searching the open project's answers. */
export function searchJobs({ memory, answers }: Held) {
  let made: Made | undefined;

  async function means(): Promise<Made> {
    const indexed = await answers.indexed();
    if (made?.from.corpus !== indexed.corpus || made.from.lemmas !== indexed.lemmas)
      made = {
        from: indexed,
        searcher: searcherOver(indexed, memory),
        likeness: new Likeness(indexed.corpus, indexed.lemmas),
      };
    return made;
  }

  return {
    /** Reads so many answers more, so that a search need not wait. Whether all are read now. */
    readAnswers({ most }: { readonly most: number }): boolean {
      return answers.read(most);
    },
    /** Those like an answer come the likest first, the others as they stand in the corpus. */
    async search({ like, ...request }: FindRequest): Promise<SearchOutcome<AnswerId>> {
      const { searcher, likeness } = await means();
      const found = await searcher.search(request);
      if (!like) return found;
      const holding = new Set(found.ids);
      const alike = likeness.like(like.answerId, like.least).map(({ id }) => id);
      return { ...found, ids: alike.filter((id) => holding.has(id)) };
    },
    /** Where what is sought is in these answers; those in which it is not are left out. */
    async searchSpans(input: {
      readonly request: SearchRequest;
      readonly answerIds: readonly AnswerId[];
    }): Promise<ReadonlyMap<AnswerId, readonly Span[]>> {
      return await (await means()).searcher.spans(input.request, input.answerIds);
    },
    /** The words of the hits in these answers, or the sentences around them. */
    async searchHits(input: {
      readonly request: SearchRequest;
      readonly answerIds: readonly AnswerId[];
      readonly unit: Exclude<HitUnit, 'answer'>;
    }): Promise<ReadonlyMap<AnswerId, readonly Span[]>> {
      const { searcher } = await means();
      const found = await searcher.spans(input.request, input.answerIds);
      const hits = new Map<AnswerId, readonly Span[]>();
      for (const [id, spans] of found) {
        const answer = memory().get('answers', id);
        if (answer) hits.set(id, hitSpans(answer, spans, input.unit));
      }
      return hits;
    },
  };
}

function searcherOver(
  { corpus, lemmas }: IndexedAnswers,
  memory: () => ProjectMemory,
): Searcher<AnswerId> {
  const textOf = (id: AnswerId) => memory().get('answers', id)?.text ?? '';
  return new Searcher({ corpus, textOf, now: () => performance.now() }, lemmas);
}
