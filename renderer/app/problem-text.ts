import { HostError } from '#shared/host/host-error.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** Why a file was not read or written, in plain words; a bug speaks for itself. */
export function problemText(error: unknown, { t }: Translator): string {
  if (!(error instanceof HostError)) return error instanceof Error ? error.message : String(error);
  const { problem } = error;
  const { kind, name } = problem;
  if (kind === 'too-large') return t('app.problem.tooLarge', { name });
  if (kind === 'unreadable') return t('app.problem.unreadable', { name });
  if (problem.cause === 'disk-full') return t('app.problem.diskFull');
  if (problem.cause === 'not-allowed') return t('app.problem.notAllowed');
  return t('app.problem.unwritable');
}
