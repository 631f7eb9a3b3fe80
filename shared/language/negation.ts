import type { Language } from '#shared/domain/project.ts';

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set('ei en et emme ette eivät eikä älä ilman paitsi'.split(' ')),
  sv: new Set('inte ej ingen inget inga utan aldrig icke varken'.split(' ')),
  en: new Set(
    "not no never without neither nor none don't doesn't isn't wasn't don’t doesn’t isn’t wasn’t".split(
      ' ',
    ),
  ),
};

/** Whether the word (in lower case) turns what follows it into its contrary. */
export function isNegation(word: string, language: Language): boolean {
  return NEGATIONS[language].has(word);
}
