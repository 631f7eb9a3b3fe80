import { useEffect, useState } from 'react';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import { Latest } from '#renderer/features/results/latest.ts';

/** The reply to what was asked last; the one before stays until it comes. */
export function useLatest<Value>(ask: (() => Promise<Value>) | undefined): Value | undefined {
  const session = useSession();
  const translator = useTranslator();
  const [latest] = useState(() => new Latest<Value>());
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    if (!ask) return latest.drop();
    const fault = (error: unknown) => {
      const { message, details } = faultText(error, translator);
      session.tell({ tone: 'loses', key: 'results.notCounted', values: { message }, details });
    };
    latest.ask(ask, { value: setValue, fault });
    return undefined;
  }, [latest, ask, session, translator]);
  useEffect(() => () => latest.drop(), [latest]);
  return value;
}
