import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { Result } from '#shared/base/result.ts';
import type { Refusal } from '#shared/commands/acting.ts';
import { starCoding } from '#shared/commands/change-coding.ts';
import {
  addTheme,
  editTheme,
  moveTheme,
  restoreTheme,
  retireTheme,
  type ThemeEdit,
} from '#shared/commands/edit-codebook.ts';
import { mergeTheme, unmergeTheme } from '#shared/commands/merge-themes.ts';
import { clearRejection } from '#shared/commands/reject-suggestion.ts';
import { writeMemo } from '#shared/commands/write-memo.ts';
import type { NewTheme } from '#shared/commands/new-theme.ts';
import type { CodingId, RejectionId, ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useProject, useSession, useTranslator } from '#renderer/app/context.ts';
import {
  placeAfterStep,
  placeOfDrop,
  type DropOn,
  type Place,
  type Step,
} from '#renderer/features/codebook/tree/tree-places.ts';

export type ThemeActs = ReturnType<typeof useThemeActs>;

/** What can be done to the codebook. Acts of a field give back why they were refused, in words; others tell it. */
export function useThemeActs() {
  const session = useSession();
  const project = useProject();
  const { t } = useTranslator();
  const inWords = (result: Result<unknown, Refusal>): string | undefined => {
    session.tell(undefined);
    return result.ok ? undefined : t(`refusal.${result.problem.reason}`, result.problem.values);
  };
  const move = (themeId: ThemeId, place: Place | undefined) =>
    place !== undefined && session.check(project.act(moveTheme, themeId, place));
  const tree = () => new ThemeTree(project.view.all('themes'));
  return {
    add: (input: NewTheme): { readonly themeId?: ThemeId; readonly problem?: string } => {
      const result = project.act(addTheme, input);
      const problem = inWords(result);
      return result.ok ? { themeId: result.value.themeId } : problem ? { problem } : {};
    },
    edit: (themeId: ThemeId, edit: ThemeEdit) => inWords(project.act(editTheme, themeId, edit)),
    moveTo: (themeId: ThemeId, parentId: ThemeId | undefined) => move(themeId, { parentId }),
    step: (themeId: ThemeId, step: Step) => move(themeId, placeAfterStep(tree(), themeId, step)),
    drop: (themeId: ThemeId, drop: DropOn) => move(themeId, placeOfDrop(tree(), themeId, drop)),
    retire: (theme: Theme): boolean => {
      if (!session.check(project.act(retireTheme, theme.id))) return false;
      session.tell({ tone: 'info', key: 'codebook.retiredNow', values: { theme: theme.name } });
      return true;
    },
    merge: (fromId: ThemeId, intoId: ThemeId) =>
      session.check(project.act(mergeTheme, fromId, intoId)),
    unmerge: (themeId: ThemeId) => session.check(project.act(unmergeTheme, themeId)),
    memo: (themeId: ThemeId, text: string) => inWords(project.act(writeMemo, { themeId, text })),
    unreject: (id: RejectionId) => session.check(project.act(clearRejection, id)),
    restore: (themeId: ThemeId) => session.check(project.act(restoreTheme, themeId)),
    star: (codingId: CodingId) => session.check(project.act(starCoding, codingId)),
  };
}
