import { useMemo, useState } from 'react';
import { ThemeTree } from '#shared/analysis/theme-tree.ts';
import { useProject, useRevision, useTranslator } from '#renderer/app/context.ts';
import { AddTheme, type Kind } from '#renderer/features/codebook/tree/add-theme.tsx';
import {
  branchesOf,
  neighbourOf,
  parentForNew,
} from '#renderer/features/codebook/tree/branches.ts';
import { CodebookBar } from '#renderer/features/codebook/codebook-bar.tsx';
import { CodebookTree } from '#renderer/features/codebook/tree/codebook-tree.tsx';
import { EmptyCodebook } from '#renderer/features/codebook/empty-codebook.tsx';
import { ImportDialog } from '#renderer/features/codebook/files/import-dialog.tsx';
import { isInUse, RetireDialog } from '#renderer/features/codebook/merge/retire-dialog.tsx';
import { CodebookPaper } from '#renderer/features/codebook/print/codebook-paper.tsx';
import { usePrintCodebook } from '#renderer/features/codebook/print/use-print-codebook.ts';
import { RetiredThemes } from '#renderer/features/codebook/tree/retired-themes.tsx';
import { ThemePage } from '#renderer/features/codebook/page/theme-page.tsx';
import { useChosenTheme } from '#renderer/features/codebook/use-chosen-theme.ts';
import { useCodebookFiles } from '#renderer/features/codebook/files/use-codebook-files.ts';
import { useThemeActs } from '#renderer/features/codebook/use-theme-acts.ts';
import { useThemeCounts } from '#renderer/features/codebook/tree/use-theme-counts.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import '#renderer/features/codebook/codebook.css';

/** The tree of themes on the left, the chosen theme's page on the right. */
export function CodebookScreen() {
  const { t } = useTranslator();
  const project = useProject();
  const revision = useRevision(project);
  const tree = useMemo(() => treeAt(project.view.all('themes'), revision), [project, revision]);
  const counts = useThemeCounts(project);
  const branches = useMemo(() => branchesOf(tree, counts), [tree, counts]);
  const [chosen, choose] = useChosenTheme(tree);
  const [adding, add] = useState<Kind>();
  const acts = useThemeActs();
  const files = useCodebookFiles();
  const print = usePrintCodebook();
  const [retiring, askToRetire] = useState<Theme>();
  const retire = (themeId: ThemeId) => {
    const theme = tree.get(themeId);
    const next = neighbourOf(tree, themeId);
    if (!theme || !acts.retire(theme) || !next) return undefined;
    choose(next);
    return next;
  };
  // What is in use is retired only after its uses were shown.
  const retireOrAsk = (themeId: ThemeId) => {
    if (!isInUse(project.view, tree, themeId)) return retire(themeId);
    askToRetire(tree.get(themeId));
    return undefined;
  };
  const merge = (themeId: ThemeId, intoId: ThemeId) => {
    if (acts.merge(themeId, intoId)) choose(intoId);
  };
  const retired = tree.retired();
  const isEmpty = branches.length === 0 && retired.length === 0 && !adding;
  return (
    <>
      {isEmpty ? (
        <EmptyCodebook add={() => add('theme')} pick={files.pick} />
      ) : (
        <div className="codebook">
          <h1 className="visually-hidden">{t('keys.goCodebook')}</h1>
          <div className="codebook-side">
            <CodebookBar add={add} files={files} print={print.start} />
            {adding && (
              <AddTheme
                key={adding}
                kind={adding}
                parent={parentForNew(tree, chosen)}
                add={acts.add}
                added={choose}
                close={() => add(undefined)}
              />
            )}
            <CodebookTree
              tree={tree}
              branches={branches}
              chosenId={chosen?.id}
              choose={choose}
              acts={acts}
              retire={retireOrAsk}
            />
            <RetiredThemes themes={retired} choose={choose} restore={acts.restore} />
          </div>
          {chosen && (
            <ThemePage
              key={chosen.id}
              theme={chosen}
              tree={tree}
              acts={acts}
              retire={retireOrAsk}
              merge={merge}
            />
          )}
        </div>
      )}
      <ImportDialog files={files} />
      <RetireDialog
        theme={retiring}
        tree={tree}
        retire={retire}
        onClose={() => askToRetire(undefined)}
      />
      <CodebookPaper print={print} tree={tree} />
    </>
  );
}

/** Themes change in place: the revision is what tells that the tree must be built anew. */
function treeAt(themes: ConstructorParameters<typeof ThemeTree>[0], _revision: number): ThemeTree {
  return new ThemeTree(themes);
}
