import { themesMentioned } from '#shared/analysis/mentions.ts';
import type { Layer } from '#shared/analysis/scope.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Change } from '#shared/domain/change.ts';
import type { AnswerId, ThemeId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/**
 * How many of the answers in sight mention each theme, kept in step with what changes: a coding
 * costs as much as the answers it touches, however many are in sight.
 */
export class LiveCounts {
  readonly #view: ProjectView;
  readonly #layer: Layer;
  readonly #mentions = new Map<AnswerId, ReadonlySet<ThemeId>>();
  #tree: ThemeTree;
  #counts = new Map<ThemeId, number>();
  /** For each theme how many answers give each text. */
  readonly #texts = new Map<ThemeId, Map<string, number>>();
  readonly #textOf: (answerId: AnswerId) => string;
  #shared = false;

  /** @param textOf what is the same for equal answers; without it no two are equal. */
  constructor(
    view: ProjectView,
    layer: Layer,
    answerIds: Iterable<AnswerId>,
    textOf: (answerId: AnswerId) => string = (id) => id,
  ) {
    this.#view = view;
    this.#layer = layer;
    this.#textOf = textOf;
    this.#tree = new ThemeTree(view.all('themes'));
    for (const id of answerIds) this.#add(id);
  }

  /** A map that later changes leave alone; the same one until something changes. */
  counts(): ReadonlyMap<ThemeId, number> {
    this.#shared = true;
    return this.#counts;
  }

  /** How many different texts the answers are that mention a theme. */
  textsOf(themeId: ThemeId): number {
    return this.#texts.get(themeId)?.size ?? 0;
  }

  /** Which answers are equal has become known, or has changed. */
  tellTextsApart(): void {
    this.#texts.clear();
    for (const [id, mentioned] of this.#mentions)
      for (const themeId of mentioned) this.#countText(themeId, id, 1);
  }

  /** The filter now lets through these answers. */
  show(answerIds: Iterable<AnswerId>): void {
    const wanted = new Set(answerIds);
    const gone = [...this.#mentions.keys()].filter((id) => !wanted.has(id));
    for (const id of gone) this.#remove(id);
    for (const id of wanted) if (!this.#mentions.has(id)) this.#add(id);
  }

  /** A change has been applied to the view. Themes that moved or merged make all be counted anew. */
  apply(change: Pick<Change, 'items'>): void {
    const touched = new Set<AnswerId>();
    let themesChanged = false;
    for (const item of change.items) {
      if (item.table === 'themes') themesChanged = true;
      if (item.table !== 'codings') continue;
      touched.add(item.after.answerId);
      if (item.before) touched.add(item.before.answerId);
    }
    if (themesChanged) this.#recount();
    else this.update(touched);
  }

  /** The codings of these answers have changed; those out of sight are passed over. */
  update(answerIds: Iterable<AnswerId>): void {
    for (const id of answerIds) {
      if (!this.#mentions.has(id)) continue;
      this.#remove(id);
      this.#add(id);
    }
  }

  #recount(): void {
    this.#tree = new ThemeTree(this.#view.all('themes'));
    this.update([...this.#mentions.keys()]);
  }

  #add(answerId: AnswerId): void {
    if (this.#mentions.has(answerId)) return;
    const mentioned = themesMentioned(this.#view, this.#tree, this.#layer, answerId);
    this.#mentions.set(answerId, mentioned);
    for (const themeId of mentioned) this.#count(themeId, answerId, 1);
  }

  #remove(answerId: AnswerId): void {
    for (const themeId of this.#mentions.get(answerId) ?? []) this.#count(themeId, answerId, -1);
    this.#mentions.delete(answerId);
  }

  #count(themeId: ThemeId, answerId: AnswerId, by: 1 | -1): void {
    this.#countText(themeId, answerId, by);
    if (this.#shared) this.#counts = new Map(this.#counts);
    this.#shared = false;
    const count = (this.#counts.get(themeId) ?? 0) + by;
    if (count > 0) this.#counts.set(themeId, count);
    else this.#counts.delete(themeId);
  }

  #countText(themeId: ThemeId, answerId: AnswerId, by: 1 | -1): void {
    const texts = this.#texts.get(themeId) ?? new Map<string, number>();
    this.#texts.set(themeId, texts);
    const text = this.#textOf(answerId);
    const count = (texts.get(text) ?? 0) + by;
    if (count > 0) texts.set(text, count);
    else texts.delete(text);
  }
}
