import { useEffect, useState } from 'react';
import { isOnlyStars } from '#renderer/features/results/only-stars.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

/** Grows with every change that may move a number; a star alone does not, so that lists stand still. */
export function useCountRevision(project: OpenProject): number {
  const [revision, setRevision] = useState(0);
  useEffect(
    () =>
      project.subscribe((change) => {
        if (!isOnlyStars(change)) setRevision((before) => before + 1);
      }),
    [project],
  );
  return revision;
}
