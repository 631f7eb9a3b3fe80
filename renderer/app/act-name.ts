import type { ChangeLabel } from '#shared/domain/change.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** The name of an act; done on several answers as one, with how many. */
export function actName({ act, values }: ChangeLabel, { t, number }: Translator): string {
  const name = t(`act.${act}`, values);
  const answers = Number(values?.['answers'] ?? 1);
  return answers > 1 ? `${name} × ${number(answers)}` : name;
}
