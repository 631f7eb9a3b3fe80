import { standsAfter, type EndingTable } from '#shared/language/finnish/ending-table.ts';
import type { Candidate } from '#shared/language/candidate.ts';
import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';

/** How the base form of an unknown word may be made from a stem of it. */
interface StemRule {
  readonly kinds: Kind;
  readonly end: RegExp;
  readonly to: string;
  readonly cost: number;
  readonly why: string;
}

const SINGULAR = KIND.strong | KIND.weak;
const PLURAL = KIND.strongPlural | KIND.weakPlural;

/** The ways in which new words, names and loans are inflected; all that fit are candidates. */
const STEM_RULES: readonly StemRule[] = [
  { kinds: SINGULAR, end: /(?<=i)se$/, to: 'nen', cost: 0, why: 'suomalainen' },
  { kinds: SINGULAR, end: /(?<=[aeouyäö])se$/, to: 'nen', cost: 0.4, why: 'hevonen' },
  { kinds: SINGULAR, end: /(?<=[aeiouyäö])kse$/, to: 's', cost: 0.1, why: 'vastaus' },
  { kinds: SINGULAR, end: /(?<=[uy])[td]e$/, to: 's', cost: 0, why: 'nuoruus' },
  { kinds: SINGULAR, end: /(?<=[^aeiouyäö])ee$/, to: 'e', cost: 0.3, why: 'perhe' },
  { kinds: SINGULAR, end: /(?<=..)[oöuy]$/, to: '$&', cost: 0.2, why: 'talo' },
  { kinds: SINGULAR, end: /(?<=..)[aä]$/, to: '$&', cost: 0.2, why: 'kala' },
  { kinds: SINGULAR, end: /(?<=..)i$/, to: '$&', cost: 0.5, why: 'risti' },
  {
    kinds: SINGULAR,
    end: /(?<=[^aeiouyäö])(?<!kk|pp|tt)i$/,
    to: '',
    cost: 0.4,
    why: 'names: Bergkamp',
  },
  { kinds: SINGULAR, end: /([kpt])\1i$/, to: '$1', cost: 0.4, why: 'names: Hoplop' },
  { kinds: SINGULAR, end: /(?<=..[^sd])e$/, to: '$&', cost: 0.6, why: 'nalle' },
  { kinds: SINGULAR, end: /(?<=i)me$/, to: 'n', cost: 0.3, why: 'kytkin' },
  { kinds: SINGULAR, end: /tt([oö])m[aä]$/, to: 't$1n', cost: 0, why: 'onneton' },
  { kinds: SINGULAR, end: /(?<=..)aa$/, to: 'as', cost: 0.6, why: 'asiakas' },
  { kinds: SINGULAR, end: /(?<=..)ää$/, to: 'äs', cost: 0.6, why: 'kiiltäväs' },
  { kinds: KIND.weak, end: /(?<=..)nn(?=[aeouyäö]$)/, to: 'nt', cost: 0.5, why: 'mietintö' },
  { kinds: KIND.weak, end: /(?<=..)mm(?=[aouyäö]$)/, to: 'mp', cost: 0.5, why: 'kumppani' },
  { kinds: KIND.weak, end: /(?<=..)ng(?=[aiouyäö]$)/, to: 'nk', cost: 0.4, why: 'kaupunki' },
  { kinds: KIND.weak, end: /(?<=..)ll(?=[aouyäö]$)/, to: 'lt', cost: 0.7, why: 'kulta' },
  { kinds: KIND.weak, end: /(?<=..)rr(?=[aouyäö]$)/, to: 'rt', cost: 0.6, why: 'kerta' },
  {
    kinds: KIND.weak,
    end: /(?<=.[aeiouyäölrn])([kpt])(?=[aiouyäö]$)/,
    to: '$1$1',
    cost: 0.5,
    why: 'tekniikka',
  },
  { kinds: KIND.weak, end: /(?<=.[aeiouyäölrh])d(?=[aiouyäö]$)/, to: 't', cost: 0.5, why: 'katu' },
  { kinds: PLURAL, end: /(?<=i)si$/, to: 'nen', cost: 0, why: 'suomalaisia' },
  { kinds: PLURAL, end: /(?<=[aeiouyäö])ksi$/, to: 's', cost: 0.1, why: 'vastauksia' },
  { kinds: PLURAL, end: /(?<=..[oöuy])i$/, to: '', cost: 0.4, why: 'taloissa' },
  { kinds: PLURAL, end: /(?<=..)oi$/, to: 'a', cost: 0.5, why: 'kaloissa' },
  { kinds: PLURAL, end: /(?<=..)öi$/, to: 'ä', cost: 0.5, why: 'kynttilöissä' },
  { kinds: PLURAL, end: /(?<=..)ei$/, to: 'i', cost: 0.3, why: 'papereita' },
  { kinds: PLURAL, end: /(?<=..)ei$/, to: 'e', cost: 0.5, why: 'perheitä' },
  { kinds: PLURAL, end: /(?<=[aou].*[^aeiouyäö])i$/, to: 'a', cost: 0.6, why: 'koiria' },
  { kinds: PLURAL, end: /(?<=[äöyei].*[^aeiouyäö])i$/, to: 'ä', cost: 0.6, why: 'keriä' },
  { kinds: KIND.pluralJ, end: /(?<=..[oöuy])j$/, to: '', cost: 0.4, why: 'taloja' },
  { kinds: KIND.pluralJ, end: /(?<=..)oj$/, to: 'a', cost: 0.4, why: 'kaloja' },
  { kinds: KIND.pluralJ, end: /(?<=..)ej$/, to: 'i', cost: 0.3, why: 'risteja' },
  { kinds: KIND.consonant, end: /(?<=i)s$/, to: 'nen', cost: 0.1, why: 'suomalaista' },
  { kinds: KIND.consonant, end: /(?<=[uyoöie])s$/, to: 's', cost: 0.2, why: 'vastausta' },
  { kinds: KIND.consonant, end: /(?<=[uy])t$/, to: 's', cost: 0.1, why: 'nuoruutta' },
  { kinds: KIND.consonant, end: /(?<=e)t$/, to: '', cost: 0.2, why: 'perhettä' },
  { kinds: KIND.consonant, end: /(?<=i)n$/, to: 'n', cost: 0.3, why: 'kytkintä' },
  { kinds: KIND.infinitive, end: /(?:[oö]id|tt|[dt])[aä]$/, to: '$&', cost: 0.3, why: 'verbs' },
  { kinds: KIND.present, end: /(?<=[oö])i$/, to: 'ida', cost: 0.2, why: 'organisoi' },
  { kinds: KIND.past | KIND.present, end: /(?<=t[uy])i?$/, to: 'a', cost: 0.5, why: 'kiinteytyä' },
];

/** Losing its last letter makes a word a stem of no kind: how dear "no ending at all" is. */
const AS_IT_IS = 0.8;
const UNKNOWN = 2;
const SHORTEST_STEM = 2;
const LONGEST_ENDING = 12;
/** A longer ending comes less by chance. */
const PER_LETTER = 0.12;

/** What an unknown word may be a form of, by its ending alone: never nothing. */
export function guessedBaseForms(word: string, endings: EndingTable): readonly Candidate[] {
  const best = new Map([[word, UNKNOWN + AS_IT_IS]]);
  const longest = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM);
  for (let length = longest; length > 0; length -= 1) {
    const stem = word.slice(0, -length);
    for (const { kinds, after, cost, makes } of endings.get(word.slice(-length)) ?? []) {
      if (makes !== '' || !standsAfter(word, stem.length, after)) continue;
      for (const rule of STEM_RULES) {
        if ((rule.kinds & kinds) === 0 || !rule.end.test(stem)) continue;
        const lemma = stem.replace(rule.end, rule.to);
        const total = UNKNOWN + cost + rule.cost - PER_LETTER * length;
        if (total < (best.get(lemma) ?? Infinity)) best.set(lemma, total);
      }
    }
  }
  return [...best].map(([lemma, cost]) => ({ lemma, cost, isGuess: true }));
}
