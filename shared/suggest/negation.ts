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

/** How many words a negation reaches forward. */
const REACH = 3;

/** Whether one of the few words before the one at `at` negates. */
export function isNegated(words: readonly string[], at: number, language: Language): boolean {
  const negations = NEGATIONS[language];
  for (let before = Math.max(0, at - REACH); before < at; before += 1) {
    if (negations.has(words[before] ?? '')) return true;
  }
  return false;
}
