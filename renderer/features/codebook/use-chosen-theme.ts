import { useState } from 'react';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import type { Theme } from '#shared/domain/theme.ts';
import { useSession } from '#renderer/app/context.ts';

const PART = 'codebookTheme';

/** The theme whose page is open: the one that was open last, else the first that is no mere group. */
export function useChosenTheme(
  tree: ThemeTree,
): [chosen: Theme | undefined, choose: (themeId: ThemeId) => void] {
  const { places } = useSession();
  const [chosenId, setChosenId] = useState(() => places.recall(PART));
  const choose = (themeId: ThemeId) => {
    setChosenId(themeId);
    places.remember(PART, themeId);
  };
  const themes = tree.depthFirst().map(({ theme }) => theme);
  const chosen = [...themes, ...tree.retired()].find(({ id }) => id === chosenId);
  return [chosen ?? themes.find(({ group }) => !group) ?? themes[0], choose];
}
