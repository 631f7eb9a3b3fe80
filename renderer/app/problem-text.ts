import { HostError } from '#shared/host/host-error.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { isDiskFull } from '#renderer/store/database-fault.ts';
import { TimeLimitError } from '#renderer/store/time-limit.ts';

export interface Fault {
  /** What happened, in the person's language. */
  readonly message: string;
  /** What the engine said, in its own English words; for whoever is asked for help. */
  readonly details?: string;
}

/** Why something failed, in plain words; raw words are details alone. */
export function faultText(error: unknown, translator: Translator): Fault {
  if (error instanceof HostError) return { message: hostText(error, translator) };
  const { t } = translator;
  const details = rawText(error);
  if (error instanceof TimeLimitError) return { message: t('app.problem.silent') };
  if (isDiskFull(error)) return { message: t('app.problem.diskFull'), details };
  if (/out of memory|allocation failed|invalid (?:array|string) length/i.test(details))
    return { message: t('app.problem.memory'), details };
  return { message: t('app.problem.unexpected'), details };
}

function hostText({ problem }: HostError, { t }: Translator): string {
  const { kind, name } = problem;
  if (kind === 'too-large') return t('app.problem.tooLarge', { name });
  if (kind === 'unreadable') return t('app.problem.unreadable', { name });
  if (problem.cause === 'disk-full') return t('app.problem.diskFull');
  if (problem.cause === 'not-allowed') return t('app.problem.notAllowed');
  return t('app.problem.unwritable');
}

/** What was thrown, as the engine words it. */
export function rawText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
