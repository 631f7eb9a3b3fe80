import {
  themeExamples,
  withoutQuotes,
  type ThemeExamples,
} from '#shared/analysis/theme-examples.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { equalData } from '#shared/base/equal.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { QuestionId, ThemeId } from '#shared/domain/ids.ts';
import type { Rejection } from '#shared/domain/rejection.ts';
import { THEME_COLOURS, type Theme } from '#shared/domain/theme.ts';
import type { CodebookDraft, DraftTheme } from '#shared/tables/codebook-table.ts';

export interface CodebookOutcome {
  readonly change: Change;
  readonly added: number;
  readonly updated: number;
}

/**
 * Brings a codebook in as one act. A theme of the same name under the same parent is updated by what
 * the file says of it; all others are added in the file's order, after what is here. Nothing is
 * removed. Refused (`nothingNew`) where the file says nothing that is not here already.
 */
export function importCodebook(
  acting: Acting,
  draft: CodebookDraft,
): Result<CodebookOutcome, Refusal> {
  const importer = new CodebookImporter(acting);
  for (const theme of draft.themes) importer.take(theme);
  const { items } = importer;
  if (items.length === 0) return fail(refusal('nothingNew', { file: draft.fileName }));
  const updated = items.filter(({ before }) => before).length;
  const added = items.length - updated;
  const values = { count: items.length, file: draft.fileName };
  return ok({ change: change(acting, 'importCodebook', items, values), added, updated });
}

class CodebookImporter {
  readonly items: ChangeItem[] = [];
  readonly #acting: Acting;
  /** The parent as the codebook shows it and the folded name → the theme that is here. */
  readonly #here = new Map<string, Theme>();
  /** The ids of the file's themes, by their place in it. */
  readonly #ids: ThemeId[] = [];
  readonly #keys = new Map<string, ThemeId>();
  readonly #colours: ColourSpread;
  readonly #examples: ThemeExamples;
  readonly #orders = new Map<ThemeId | undefined, number>();

  constructor(acting: Acting) {
    this.#acting = acting;
    const themes = [...acting.view.all('themes')];
    const tree = new ThemeTree(themes);
    this.#examples = themeExamples(acting.view, tree, { kind: 'any' });
    this.#colours = new ColourSpread(themes);
    for (const { theme } of tree.depthFirst()) {
      const [parentId] = tree.ancestors(theme.id);
      this.#orders.set(parentId, Math.max(this.#orders.get(parentId) ?? 0, theme.order));
      this.#here.set(siblingKey(parentId, theme.name), theme);
      if (theme.shortcut) this.#keys.set(theme.shortcut, theme.id);
    }
  }

  take(draft: DraftTheme): void {
    const parentId = draft.parent === undefined ? undefined : this.#ids[draft.parent];
    const before = this.#here.get(siblingKey(parentId, draft.name));
    this.#ids.push(before ? this.#update(before, draft) : this.#add(draft, parentId));
  }

  #update(before: Theme, draft: DraftTheme): ThemeId {
    const edit = { ...this.#fieldsOf(draft, before), ...this.#shortcut(draft, before.id) };
    const after = { ...before, ...edit };
    if (!equalData(before, after)) {
      this.items.push({ table: 'themes', before, after: { ...after, stamp: this.#acting.stamp } });
    }
    return before.id;
  }

  #add(draft: DraftTheme, parentId: ThemeId | undefined): ThemeId {
    const id: ThemeId = this.#acting.newId();
    const order = (this.#orders.get(parentId) ?? 0) + 1;
    this.#orders.set(parentId, order);
    const after: Theme = {
      id,
      stamp: this.#acting.stamp,
      name: draft.name,
      ...EMPTY_RULES,
      ...this.#fieldsOf(draft),
      colour: this.#colours.take(draft),
      ...this.#shortcut(draft, id),
      ...(parentId ? { parentId } : {}),
      order,
      ...(draft.group ? { group: true as const } : {}),
    };
    this.items.push({ table: 'themes', after });
    return id;
  }

  /** What the file says of the theme; quotes that stand here as quotes are not written twice. */
  #fieldsOf(draft: DraftTheme, here?: Theme): Partial<Theme> {
    const { starred, rejected } = this.#examples;
    const quotes = (here && starred.get(here.id)) ?? [];
    const against = (here && rejected.get(here.id)) ?? [];
    const { examples, counterExamples, questions } = draft;
    return definedOf({
      description: draft.description,
      include: draft.include,
      exclude: draft.exclude,
      examples: examples && withoutQuotes(examples, quotes.map(excerptOf)),
      counterExamples:
        counterExamples &&
        (withoutQuotes(counterExamples, against.map(excerptOf)) || here?.counterExamples),
      keywords: draft.keywords,
      polar: draft.polar,
      questionIds: questions && this.#questionIds(questions),
      colour: draft.colour,
    });
  }

  /** The questions here of these titles; none where the file names only others. */
  #questionIds(titles: readonly string[]): readonly QuestionId[] {
    const wanted = new Set(titles.map((title) => title.trim()));
    return [...this.#acting.view.all('questions')]
      .filter(({ title }) => wanted.has(title))
      .map(({ id }) => id);
  }

  /** A key that another theme has stays with that theme. */
  #shortcut({ shortcut }: DraftTheme, id: ThemeId): { shortcut?: string } {
    if (!shortcut || (this.#keys.get(shortcut) ?? id) !== id) return {};
    this.#keys.set(shortcut, id);
    return { shortcut };
  }
}

const EMPTY_RULES = {
  description: '',
  include: '',
  exclude: '',
  examples: '',
  keywords: [],
  questionIds: [],
} as const;

function excerptOf(quote: Coding | Rejection): string {
  return 'excerpt' in quote ? quote.excerpt : (quote.counterExample?.excerpt ?? '');
}

function definedOf(fields: Partial<Theme>): Partial<Theme> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function siblingKey(parentId: ThemeId | undefined, name: string): string {
  return `${parentId ?? ''}\0${name.toLocaleLowerCase()}`;
}

/** New themes take the colours used least, in turn; a mere group, which marks no text, uses up none. */
class ColourSpread {
  readonly #uses: number[] = Array.from({ length: THEME_COLOURS }, () => 0);

  constructor(themes: readonly Theme[]) {
    for (const theme of themes)
      if (!theme.retired && !theme.mergedInto && !theme.group) this.#use(theme.colour);
  }

  take({ colour, group }: DraftTheme): number {
    const chosen = colour ?? this.#uses.indexOf(Math.min(...this.#uses));
    if (!group) this.#use(chosen);
    return chosen;
  }

  #use(colour: number): void {
    this.#uses[colour] = (this.#uses[colour] ?? 0) + 1;
  }
}
