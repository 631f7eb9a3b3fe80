import { useMemo, useState } from 'react';
import { useRevisionLater, useSession } from '#renderer/app/context.ts';
import type { PastAct } from '#renderer/store/history.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

export interface HistoryActs {
  /** Newest first; those that were undone stand before where one is. */
  readonly acts: readonly PastAct[];
  /** The last act that is done; undefined where none is. */
  readonly current: PastAct | undefined;
  /** Walks to just after an act, or with undefined to before them all, and tells how it went. */
  readonly goTo: (act: PastAct | undefined) => void;
}

/** The open project's acts, and where among them one stands. */
export function useHistory(project: OpenProject): HistoryActs {
  const session = useSession();
  const later = useRevisionLater(project);
  // Where one walked to is drawn at once, what is done meanwhile a little later.
  const [walked, setWalked] = useState(project.revision);
  const revision = Math.max(later, walked);
  return useMemo(() => {
    const acts = revision < 0 ? [] : project.acts().toReversed();
    return {
      acts,
      current: acts.find(({ isDone }) => isDone),
      goTo: (act) => {
        const walk = project.walkTo(act ? acts.length - acts.indexOf(act) : 0);
        if (walk.steps === 0) return;
        setWalked(project.revision);
        const { skipped } = walk;
        const count = Math.abs(walk.steps);
        const key = walk.steps < 0 ? 'history.wentBack' : 'history.wentForth';
        if (skipped === 0) session.tell({ tone: 'info', key, values: { count } });
        else
          session.tell({
            tone: 'needs-you',
            key: 'history.wentPartly',
            values: { count: skipped },
          });
      },
    };
  }, [project, revision, session]);
}
