import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { createFinnishAnalyser } from '#shared/language/finnish/lemmatiser.ts';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { readForms } from '#test/bench/parts/conflation.ts';
import { median, rounded } from '#test/bench/parts/figures.ts';
import { lexiconBytes } from '#test/helpers/lexicons.ts';

const ROUNDS = 5;
/** Each type this often, so that most words were met before, as in a survey. */
const REPEATS = 20;

/**
 * How fast Finnish words get their base forms, beside wink-nlp cutting as many words to tokens in the
 * same run: types met for the first time (vote and choice), tokens met before.
 * @param data a folder with fi-dev.tsv (ud-lemma-types).
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  if (data === undefined) throw new Error('Give the folder of fi-dev.tsv by --data.');
  const forms = readForms(`${data}/fi-dev.tsv`).map(({ form }) => form);
  const bytes = lexiconBytes('finnish');
  const wink = winkNlp(model, []);
  const text = forms.join(' ');
  const rounds = Array.from({ length: ROUNDS }, () => {
    let lexicon = readFinnishLexicon(bytes);
    const load = seconds(() => (lexicon = readFinnishLexicon(bytes)));
    const analyser = createFinnishAnalyser(lexicon);
    let lemmas = createVotedLemmas(analyser);
    const cold = seconds(() => {
      lemmas = createVotedLemmas(analyser, forms);
      for (const form of forms) lemmas.baseFormOf(form);
    });
    const keys = createWordKeys(undefined, { finnish: lemmas });
    for (const form of forms) keys.keysOf(form, 'fi');
    const cached = seconds(() => {
      for (let round = 0; round < REPEATS; round += 1)
        for (const form of forms) keys.keysOf(form, 'fi');
    });
    return { load, cold, cached, tokens: seconds(() => wink.readDoc(text).tokens().out()) };
  });
  const perSecond = (all: readonly number[], count: number): number => count / median(all);
  const cold = perSecond(
    rounds.map((round) => round.cold),
    forms.length,
  );
  const cached = perSecond(
    rounds.map((round) => round.cached),
    forms.length * REPEATS,
  );
  const tokens = perSecond(
    rounds.map((round) => round.tokens),
    forms.length,
  );
  const load = median(rounds.map((round) => round.load)) * 1000;
  console.log(`${forms.length} types, ${ROUNDS} rounds`);
  console.log(`lexicon read         ${load.toFixed(1)} ms`);
  console.log(`new types            ${thousands(cold)} /s   ${(cold / tokens).toFixed(3)} × wink`);
  console.log(
    `words met before     ${thousands(cached)} /s   ${(cached / tokens).toFixed(2)} × wink`,
  );
  console.log(`wink-nlp tokens      ${thousands(tokens)} /s`);
  return {
    load_ms: rounded(load, 1),
    types_per_s: Math.round(cold),
    tokens_per_s: Math.round(cached),
    wink_tokens_per_s: Math.round(tokens),
    types_ratio: rounded(cold / tokens, 3),
    tokens_ratio: rounded(cached / tokens),
  };
}

function thousands(value: number): string {
  return `${Math.round(value / 1000)} k`.padStart(8);
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
