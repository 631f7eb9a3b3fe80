import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Change, ChangeItem } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Example } from '#shared/domain/example.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** What the next survey begins with: a codebook, and quotes of this one for its themes. */
export interface Wave {
  readonly from: string;
  readonly themes: readonly Theme[];
  readonly examples: readonly Omit<Example, 'id' | 'stamp' | 'deleted'>[];
}

/** More of one theme teach little and would swell the project. */
export const MOST_EXAMPLES = 500;

/** A project's codebook, and with `examples` what was coded in it, for the next survey. */
export function waveOf(view: ProjectView, { examples }: { readonly examples: boolean }): Wave {
  const from = view.get('project', PROJECT_RECORD_ID)?.name ?? '';
  return {
    from,
    themes: [...view.all('themes')],
    examples: examples ? examplesIn(view, from) : [],
  };
}

/**
 * Gives a new project an earlier one's codebook. Themes keep their ids: merged ones go on meaning
 * what they became, and a theme of both years is told to be the same. Which questions a theme was
 * for is not kept, since nobody knows yet what will be asked: a theme must not go missing.
 */
export function beginWave(
  acting: Acting,
  { themes, examples, from }: Wave,
): Result<Change, Refusal> {
  const { view, stamp } = acting;
  const added = themes.filter(({ id }) => !view.get('themes', id));
  if (added.length === 0) return fail(refusal('nothingNew', { file: from, changed: 0 }));
  const known = new Set<ThemeId | undefined>(themes.map(({ id }) => id));
  const items: ChangeItem[] = added.map((theme) => {
    const { parentId, mergedInto } = theme;
    const after = {
      ...theme,
      stamp,
      questionIds: [],
      parentId: known.has(parentId) ? parentId : undefined,
      mergedInto: known.has(mergedInto) ? mergedInto : undefined,
    };
    return { table: 'themes', after };
  });
  for (const example of examples)
    items.push({ table: 'examples', after: { ...example, id: acting.newId(), stamp } });
  return ok(change(acting, 'beginWave', items, { count: added.length, project: from }));
}

/** By theme as it is read now, each text once: starred ones first, then the newest. */
function examplesIn(view: ProjectView, from: string): Wave['examples'] {
  const tree = new ThemeTree(view.all('themes'));
  const kept = new Kept();
  const codings = [...view.all('codings')].sort(
    (left, right) =>
      Number(right.starred ?? false) - Number(left.starred ?? false) ||
      right.stamp.at.ms - left.stamp.at.ms,
  );
  for (const coding of codings) {
    const themeId = usable(tree, coding.themeId);
    const example = themeId && exampleOf(view, coding, themeId, from);
    if (example) kept.add(example);
  }
  for (const { id: _id, stamp: _stamp, deleted: _deleted, ...earlier } of view.all('examples')) {
    const themeId = usable(tree, earlier.themeId);
    if (themeId) kept.add({ ...earlier, themeId });
  }
  return kept.examples;
}

type Bare = Wave['examples'][number];

class Kept {
  readonly examples: Bare[] = [];
  readonly #texts = new Map<ThemeId, Set<string>>();

  add(example: Bare): void {
    const texts = this.#texts.get(example.themeId) ?? new Set<string>();
    const key = example.text.toLowerCase();
    if (texts.size >= MOST_EXAMPLES || texts.has(key)) return;
    this.#texts.set(example.themeId, texts.add(key));
    this.examples.push(example);
  }
}

/** The theme that an id means now; retired ones teach nothing. */
function usable(tree: ThemeTree, id: ThemeId): ThemeId | undefined {
  const now = tree.resolve(id);
  return now && !tree.get(now)?.retired ? now : undefined;
}

function exampleOf(
  view: ProjectView,
  { answerId, excerpt, starred }: Coding,
  themeId: ThemeId,
  from: string,
): Bare | undefined {
  const language = view.get('answers', answerId)?.language;
  return language && { themeId, text: excerpt, language, from, starred };
}
