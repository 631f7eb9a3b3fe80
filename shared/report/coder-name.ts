import type { CoderId } from '#shared/domain/ids.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** What a coder is called in a report, also before they gave their name. */
export function coderName(view: ProjectView, coderId: CoderId, { t }: Translator): string {
  const name = view.get('coders', coderId)?.name;
  return name === undefined || name === '' ? t('report.unnamedCoder') : name;
}
