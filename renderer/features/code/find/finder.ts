import { equalData } from '#shared/base/equal.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { AnswerId } from '#shared/domain/ids.ts';
import type { SearchOutcome } from '#shared/search/searcher.ts';
import { Store } from '#renderer/app/store.ts';
import type { WorkerClient } from '#renderer/worker/client.ts';
import type { FindRequest } from '#renderer/worker/search-jobs.ts';

const READ_AT_ONCE = 500;
const NO_SPANS: ReadonlyMap<AnswerId, readonly Span[]> = new Map();

export interface FindState {
  readonly isSearching: boolean;
  /** What the last search told, once it has. */
  readonly told?: Omit<SearchOutcome<AnswerId>, 'ids'>;
  /** Where what was sought is, in the answers that were in sight. */
  readonly spans: ReadonlyMap<AnswerId, readonly Span[]>;
}

const NOTHING_SOUGHT: FindState = { isSearching: false, spans: NO_SPANS };

/** What the find box seeks, through the worker: the answers found, and the words to mark in them. */
export class Finder {
  readonly state = new Store<FindState>(NOTHING_SOUGHT);
  readonly #worker: Pick<WorkerClient, 'call'>;
  readonly #onFound: () => void;
  #isOpen = false;
  #wanted: FindRequest | undefined;
  #found:
    { readonly request: FindRequest; readonly ids: ReadonlyMap<AnswerId, number> } | undefined;
  #isRunning = false;
  readonly #shown = new Set<AnswerId>();

  /** @param onFound called when the answers to the latest request are there. */
  constructor(worker: Pick<WorkerClient, 'call'>, onFound: () => void) {
    this.#worker = worker;
    this.#onFound = onFound;
  }

  /** Has the answers read in the background, so that the first search need not wait; returns how to stop. */
  start(): () => void {
    this.#isOpen = true;
    void this.#readAll();
    return () => {
      this.#isOpen = false;
    };
  }

  /** Seeks what the request asks for; a request made meanwhile takes its place. */
  find(request: FindRequest): void {
    if (isBlank(request)) {
      this.#wanted = undefined;
      this.#forget();
    } else if (!isSame(request, this.#wanted)) {
      this.#wanted = request;
      this.#seek();
    }
  }

  /** The answers have changed. */
  again(): void {
    this.#found = undefined;
    if (this.#wanted) this.#seek();
  }

  /** Whether it is known which answers meet the request. */
  isSettled(request: FindRequest): boolean {
    return isBlank(request) || isSame(request, this.#found?.request);
  }

  /** Whether the answer is among those found last; all are while nothing is sought. */
  isFound = (answerId: AnswerId): boolean =>
    this.#wanted === undefined || (this.#found?.ids.has(answerId) ?? false);

  /** The place of an answer among those like the sought one, from 0. */
  rankOf = (answerId: AnswerId): number | undefined =>
    this.#found?.request.like && this.#found.ids.get(answerId);

  /** These answers are on screen: asks where in them the words are. */
  async see(answerIds: readonly AnswerId[]): Promise<void> {
    const found = this.#found;
    const unseen = answerIds.filter((id) => found?.ids.has(id) && !this.#shown.has(id));
    if (!found || unseen.length === 0) return;
    for (const id of unseen) this.#shown.add(id);
    const input = { request: found.request, answerIds: unseen };
    const spans = await this.#worker.call('searchSpans', input);
    if (found !== this.#found) return;
    const state = this.state.get();
    this.state.set({ ...state, spans: new Map([...state.spans, ...spans]) });
  }

  async #readAll(): Promise<void> {
    let isRead = false;
    while (this.#isOpen && !isRead)
      isRead = await this.#worker.call('readAnswers', { most: READ_AT_ONCE });
  }

  #seek(): void {
    this.state.set({ ...this.state.get(), isSearching: true });
    if (!this.#isRunning) void this.#run();
  }

  /** One search at a time: what was asked for and changed meanwhile is never searched for. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#wanted && !this.isSettled(this.#wanted)) {
      const request = this.#wanted;
      const { ids, ...told } = await this.#worker.call('search', request);
      if (request !== this.#wanted) continue;
      this.#shown.clear();
      this.#found = { request, ids: new Map(ids.map((id, rank) => [id, rank])) };
      this.state.set({ isSearching: false, told, spans: NO_SPANS });
      this.#onFound();
    }
    this.#isRunning = false;
  }

  #forget(): void {
    this.#found = undefined;
    this.#shown.clear();
    this.state.set(NOTHING_SOUGHT);
  }
}

function isBlank({ text, like }: FindRequest): boolean {
  return text.trim() === '' && !like;
}

function isSame(left: FindRequest, right: FindRequest | undefined): boolean {
  return equalData(left, right);
}
