import { useEffect, useState } from 'react';
import { useSession } from '#renderer/app/context.ts';
import { Latest } from '#renderer/features/results/latest.ts';

/** The reply to what was asked last; the one before stays until it comes. */
export function useLatest<Value>(ask: (() => Promise<Value>) | undefined): Value | undefined {
  const session = useSession();
  const [latest] = useState(() => new Latest<Value>());
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    if (!ask) return latest.drop();
    const fault = (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      session.tell({ tone: 'loses', key: 'results.notCounted', values: { message } });
    };
    latest.ask(ask, { value: setValue, fault });
    return undefined;
  }, [latest, ask, session]);
  useEffect(() => () => latest.drop(), [latest]);
  return value;
}
