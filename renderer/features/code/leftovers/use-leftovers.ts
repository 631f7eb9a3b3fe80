import { useEffect, useState } from 'react';
import type { QuestionId } from '#shared/domain/ids.ts';
import { useProject, useSession } from '#renderer/app/context.ts';
import type { TypicalOf } from '#renderer/worker/keyness-jobs.ts';

/** What is typical of the answers not coded yet; undefined until it has been counted. */
export function useLeftovers(questionId: QuestionId | undefined): TypicalOf | undefined {
  const { worker } = useSession();
  const { coderId } = useProject().who;
  const [found, setFound] = useState<TypicalOf>();
  useEffect(() => {
    let isWanted = true;
    const layer = { kind: 'coder', coderId } as const;
    const ask = async () => {
      const counted = await worker.call('typicalOfUncoded', { questionId, layer });
      if (isWanted) setFound(counted);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [worker, coderId, questionId]);
  return found;
}
