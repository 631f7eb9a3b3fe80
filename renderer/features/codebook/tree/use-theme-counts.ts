import { useEffect, useState } from 'react';
import type { ThemeId } from '#shared/domain/ids.ts';
import { useSession } from '#renderer/app/context.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

type Counts = ReadonlyMap<ThemeId, number>;

const NONE: Counts = new Map();

/** How many answers I have coded with each theme, counted anew after every change. */
export function useThemeCounts(project: OpenProject): Counts {
  const { worker } = useSession();
  const [counts, setCounts] = useState(NONE);
  useEffect(() => {
    let asked = 0;
    const count = async () => {
      asked += 1;
      const mine = asked;
      const counted = await worker.call('countThemes', { coderId: project.who.coderId });
      if (mine === asked) setCounts(counted);
    };
    void count();
    const stop = project.subscribe(() => void count());
    return () => {
      asked += 1;
      stop();
    };
  }, [worker, project]);
  return counts;
}
