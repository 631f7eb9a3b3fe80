import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { ThemeId } from '#shared/domain/ids.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { surveyWordKeys, type Readers } from '#shared/language/survey-word-keys.ts';
import type { WordKeys } from '#shared/language/word-keys.ts';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { prepareText } from '#shared/suggest/prepared-text.ts';
import { countSeenWords } from '#shared/suggest/seen-words.ts';
import type { ThemeWords } from '#shared/suggest/suggestion.ts';
import { suggestPrepared, suggestThemes } from '#shared/suggest/suggest-themes.ts';
import { finnishAnalyser, swedishAnalyser } from '#test/helpers/lexicons.ts';

const ANSWERS = 10_000;
const WORDS = 30;
const ROUNDS = 5;
const LIMIT = 5;

const THEMES = `vertaistuki ryhmä|jono odottaminen|henkilökunta ohjaaja|maksuttomuus hinta|sijainti matka
  tieto neuvonta|yksinäisyys ystävä|arki jaksaminen|harrastus liikunta|ruoka kahvila|turvallisuus pelko
  verkkopalvelu sovellus|aukiolo ilta|kieli ruotsi|esteettömyys hissi|yhteistyö verkosto|koulu opettaja
  päätöksenteko vaikuttaminen|ympäristö luonto|matala kynnys`;

const FIRST_PARTS =
  'perhe koulu lapsi nuoriso kunta palvelu tuki vertais kulttuuri liikunta työ ilta kesä asiakas';
const STEMS =
  'talo ryhmä palvelu ohjaaja kahvila toiminta hoitaja tilaisuus neuvonta hinta jono matka puisto tunti';
const ENDINGS = ['', 'n', 'a', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 't', 'na', 'kin', 'mme'];
const COMMON =
  'ja on se että mutta kun niin hyvin paljon meille olisi voisi saada enemmän apua lapsille aina ei ole';

/**
 * Suggestions for 10,000 answers, from nothing but the loaded lexicons (the survey's words counted and
 * voted, the codebook compiled), beside wink-nlp cutting the same answers to tokens.
 */
export async function run(): Promise<Record<string, number>> {
  const texts = syntheticAnswers();
  const themes = codebook();
  const english = await loadEnglishLemma();
  const wink = winkNlp(model, []);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    tokens: seconds(() => texts.forEach((text) => wink.readDoc(text).tokens().out())),
    ...suggestSeconds(texts, themes, {
      finnish: finnishAnalyser(),
      swedish: swedishAnalyser(),
      english,
    }),
  }));
  const tokens = median(rounds.map((round) => round.tokens));
  const suggest = median(rounds.map((round) => round.suggest));
  const rescore = median(rounds.map((round) => round.rescore));
  const ratio = median(rounds.map((round) => round.suggest / round.tokens));
  const types = new Set(texts.flatMap((text) => text.split(/[ ,.]+/))).size;
  console.log(
    `${ANSWERS} answers of ${WORDS} words (${types} different), ${themes.length} themes, ${ROUNDS} rounds`,
  );
  console.log(`wink-nlp tokens    ${tokens.toFixed(2)} s`);
  console.log(
    `suggestions        ${suggest.toFixed(2)} s   ratio ${ratio.toFixed(2)} (limit ${LIMIT})`,
  );
  console.log(`after an edit      ${rescore.toFixed(2)} s`);
  return {
    answers_per_s: Math.round(ANSWERS / suggest),
    ratio: Number(ratio.toFixed(2)),
    rescore_s: Number(rescore.toFixed(2)),
  };
}

/** From nothing, and after a keyword's edit: the codebook compiled anew, the texts stay prepared. */
function suggestSeconds(
  texts: readonly string[],
  themes: readonly ThemeWords[],
  readers: Readers,
): { suggest: number; rescore: number } {
  let seenWords = countSeenWords([]);
  let wordKeys: WordKeys | undefined;
  const suggest = seconds(() => {
    seenWords = countSeenWords(texts);
    wordKeys = surveyWordKeys(new Set(seenWords.answersWith.keys()), readers, new Set(['fi']));
    const matcher = compileCodebook(themes, wordKeys, { seenWords });
    for (const text of texts) suggestThemes(text, 'fi', matcher);
  });
  const keys = wordKeys ?? surveyWordKeys(new Set(), readers, new Set());
  const prepared = texts.map((text) => prepareText(text, 'fi', keys));
  const rescore = seconds(() => {
    const matcher = compileCodebook(themes, keys, { seenWords });
    for (const text of prepared) suggestPrepared(text, matcher);
  });
  return { suggest, rescore };
}

function codebook(): readonly ThemeWords[] {
  return THEMES.split(/[|\n]/).map((words, index) => ({
    themeId: `theme-${index}` as ThemeId,
    name: words.trim(),
    description: `Vastaaja puhuu aiheesta ${words.trim()}`,
    keywords: words.trim() === 'matala kynnys' ? ['matala kynnys'] : words.trim().split(' '),
  }));
}

function syntheticAnswers(): readonly string[] {
  const next = randomNumbers(7);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const [common, first, stems] = [COMMON, FIRST_PARTS, STEMS].map((list) => list.split(' '));
  const themeWords = THEMES.split(/[\s|]+/);
  const word = (): string => {
    const kind = next();
    if (kind < 0.5) return pick(common ?? []);
    if (kind < 0.56) return pick(themeWords) + pick(ENDINGS);
    const firstPart = kind < 0.8 ? pick(first ?? []) : '';
    const rarer = kind > 0.6 && kind < 0.72 ? pick(first ?? []) : '';
    return firstPart + rarer + pick(stems ?? []) + pick(ENDINGS);
  };
  return Array.from({ length: ANSWERS }, () => {
    const words = Array.from({ length: WORDS }, word);
    return `${words.slice(0, 12).join(' ')}, ${words.slice(12, 20).join(' ')}. ${words.slice(20).join(' ')}.`;
  });
}

/** The same numbers in 0…1 on every run (linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
