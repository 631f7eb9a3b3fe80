import { useEffect, useState } from 'react';
import type { Gathered } from '#renderer/features/code/bulk/dry-run/candidate.ts';
import { Stopped, type Going } from '#renderer/features/code/bulk/dry-run/take-turns.ts';

export type Gather = (going: Going) => Promise<Gathered>;

export interface Gathering {
  /** Undefined until all is gathered. */
  readonly gathered?: Gathered;
  /** How much of it is, 0…1. */
  readonly share: number;
}

const NOTHING_YET: Gathering = { share: 0 };

/** Gathers while the part is on screen; a new way of gathering (by identity) begins anew. */
export function useGathered(gather: Gather | undefined): Gathering {
  const [kept, keep] = useState<{ readonly by: Gather; readonly gathering: Gathering }>();
  useEffect(() => {
    if (!gather) return undefined;
    const stop = new AbortController();
    const tell = (gathering: Gathering) => {
      if (!stop.signal.aborted) keep({ by: gather, gathering });
    };
    const progress = (share: number) => tell({ share });
    gather({ signal: stop.signal, progress }).then(
      (gathered) => tell({ gathered, share: 1 }),
      (error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
      },
    );
    return () => stop.abort();
  }, [gather]);
  return kept?.by === gather && kept ? kept.gathering : NOTHING_YET;
}
