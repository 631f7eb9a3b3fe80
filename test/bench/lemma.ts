import { existsSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '#shared/domain/project.ts';
import { createEnglishBase } from '#shared/language/english-base.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { conflation, isContentWord, readForms } from '#test/bench/parts/conflation.ts';
import { rounded } from '#test/bench/parts/figures.ts';
import { finnishAnalyser, swedishAnalyser } from '#test/helpers/lexicons.ts';

/**
 * How well the first key of a word joins the inflected forms of its lemma, over word types. The table's
 * own forms vote, as those of a loaded survey do.
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  if (data === undefined) throw new Error('Give the folder of fi-dev.tsv and the like by --data.');
  const figures: Record<string, number> = {};
  const english = await loadEnglishLemma();
  const analysers = { finnish: finnishAnalyser(), swedish: swedishAnalyser() };
  console.log('language  file      types  precision  recall     F1  B-cubed');
  for (const language of LANGUAGES) {
    const file = tableOf(data, language);
    const all = readForms(file);
    const rows = all.filter(isContentWord);
    const seen = new Set(all.map(({ form }) => form));
    const keys = createWordKeys(createEnglishBase(english, seen), {
      finnish: createVotedLemmas(analysers.finnish, language === 'fi' ? seen : []),
      swedish: createVotedLemmas(analysers.swedish, language === 'sv' ? seen : []),
    });
    const result = conflation(rows, (form) => keys.keysOf(form, language)[0] ?? form);
    const cells = [result.precision, result.recall, result.f1, result.b3].map((share) =>
      share.toFixed(1).padStart(8),
    );
    console.log(`${language}  ${path.basename(file)}  ${rows.length}  ${cells.join('')}`);
    figures[`${language}_f1`] = rounded(result.f1, 1);
    figures[`${language}_b3`] = rounded(result.b3, 1);
  }
  return figures;
}

/** The test table where there is one, else the one that the rules were tuned on. */
function tableOf(folder: string, language: Language): string {
  const test = path.join(folder, `${language}-test.tsv`);
  return existsSync(test) ? test : path.join(folder, `${language}-dev.tsv`);
}
