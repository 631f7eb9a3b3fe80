import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { Searcher, type SearchOutcome, type SearchRequest } from '#shared/search/searcher.ts';
import type { AnswerCorpus, IndexedAnswers } from '#renderer/worker/answer-corpus.ts';

interface Held {
  readonly memory: () => ProjectMemory;
  readonly answers: AnswerCorpus;
}

/** Searching the open project's answers. */
export function searchJobs({ memory, answers }: Held) {
  let made: { readonly from: IndexedAnswers; readonly searcher: Searcher<AnswerId> } | undefined;

  async function searcher(): Promise<Searcher<AnswerId>> {
    const indexed = await answers.indexed();
    if (made?.from.corpus !== indexed.corpus || made.from.lemmas !== indexed.lemmas)
      made = { from: indexed, searcher: searcherOver(indexed, memory) };
    return made.searcher;
  }

  return {
    /** Reads so many answers more, so that a search need not wait. Whether all are read now. */
    readAnswers({ most }: { readonly most: number }): boolean {
      return answers.read(most);
    },
    async search(request: SearchRequest): Promise<SearchOutcome<AnswerId>> {
      return await (await searcher()).search(request);
    },
    /** Where what is sought is in these answers; those in which it is not are left out. */
    async searchSpans(input: {
      readonly request: SearchRequest;
      readonly answerIds: readonly AnswerId[];
    }): Promise<ReadonlyMap<AnswerId, readonly Span[]>> {
      return await (await searcher()).spans(input.request, input.answerIds);
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
