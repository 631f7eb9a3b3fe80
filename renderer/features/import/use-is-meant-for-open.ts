import { useEffect, useMemo, useState } from 'react';
import { questionIdOf } from '#shared/domain/ids.ts';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { useSession } from '#renderer/app/context.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

interface Guess {
  readonly isMeant: boolean;
  /** False while the answers are still being compared. */
  readonly isSure: boolean;
}

/**
 * Whether a file is likely meant for the open project: any file where it has no answers yet, else
 * one with a question of the project whose answers read alike, as the worker finds.
 */
export function useIsMeantForOpen(
  project: OpenProject | undefined,
  headerRows: HeaderRows,
  choices: readonly ColumnChoice[],
): Guess {
  const { worker } = useSession();
  const atSight = useMemo(() => meantAtSight(project, choices), [project, choices]);
  const [found, setFound] = useState<{ readonly of: typeof choices; readonly fits: boolean }>();
  useEffect(() => {
    if (atSight !== undefined) return undefined;
    let isStale = false;
    const find = (fits: boolean) => {
      if (!isStale) setFound({ of: choices, fits });
    };
    worker.call('fitsProject', { headerRows, choices }).then(find, () => find(false));
    return () => {
      isStale = true;
    };
  }, [atSight, worker, headerRows, choices]);
  if (atSight !== undefined) return { isMeant: atSight, isSure: true };
  return { isMeant: found?.fits ?? false, isSure: found?.of === choices };
}

/** Undefined where the answers have to be compared. */
function meantAtSight(
  project: OpenProject | undefined,
  choices: readonly ColumnChoice[],
): boolean | undefined {
  if (!project) return false;
  if (project.memory.count('answers') === 0) return true;
  const hasQuestion = choices.some(
    ({ role, title, ordinal }) =>
      role === 'question' && project.view.get('questions', questionIdOf(title, ordinal)),
  );
  return hasQuestion ? undefined : false;
}
