import { importCodebook } from '#shared/commands/import-codebook.ts';
import type { Acting } from '#shared/commands/acting.ts';
import { equalData } from '#shared/base/equal.ts';
import type { NewId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { CodebookDraft } from '#shared/tables/codebook-table.ts';
import type { Who } from '#renderer/store/open-project.ts';

/** What an import would do, before it is done. */
export interface PlannedImport {
  readonly added: readonly Theme[];
  readonly updated: readonly { readonly theme: Theme; readonly fields: readonly PlannedField[] }[];
}

export const PLANNED_FIELDS = [
  'name',
  'description',
  'include',
  'exclude',
  'examples',
  'counterExamples',
  'questionIds',
  'polar',
  'keywords',
  'colour',
  'shortcut',
] as const;
export type PlannedField = (typeof PLANNED_FIELDS)[number];

/** The very command of the import, run on paper: its change is read and never applied. */
export function plannedImport(view: ProjectView, who: Who, draft: CodebookDraft): PlannedImport {
  const result = importCodebook(onPaper(view, who), draft);
  const items = result.ok ? result.value.change.items : [];
  const added: Theme[] = [];
  const updated: PlannedImport['updated'][number][] = [];
  for (const item of items) {
    if (item.table !== 'themes') continue;
    if (item.before)
      updated.push({ theme: item.after, fields: changedFields(item.before, item.after) });
    else added.push(item.after);
  }
  return { added, updated };
}

function changedFields(before: Theme, after: Theme): readonly PlannedField[] {
  return PLANNED_FIELDS.filter((field) => !equalData(before[field], after[field]));
}

function onPaper(view: ProjectView, who: Who): Acting {
  let made = 0;
  return {
    view,
    coderId: who.coderId,
    stamp: { at: { ms: 0, counter: 0 }, ...who },
    stored: (table, id) => view.get(table, id),
    newId: () => {
      made += 1;
      return `planned-${made}` as NewId;
    },
  };
}

export interface FreedKeys {
  readonly draft: CodebookDraft;
  /** The themes whose key was left out. */
  readonly dropped: readonly string[];
}

/** The draft without keys that the themes could not have here. */
export function withoutUnfitKeys(draft: CodebookDraft, isFit: (key: string) => boolean): FreedKeys {
  const isUnfit = (shortcut: string | undefined) => shortcut !== undefined && !isFit(shortcut);
  return {
    dropped: draft.themes.filter(({ shortcut }) => isUnfit(shortcut)).map(({ name }) => name),
    draft: {
      ...draft,
      themes: draft.themes.map((theme) => {
        if (!isUnfit(theme.shortcut)) return theme;
        const { shortcut: _, ...rest } = theme;
        return rest;
      }),
    },
  };
}
