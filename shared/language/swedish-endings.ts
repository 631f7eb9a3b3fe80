import type { EndingRule } from '#shared/language/ending-table.ts';

/** One ending comes off, the longest that fits. */
export const SWEDISH_ENDINGS: readonly EndingRule[] = [
  { endings: 'heten heter heterna', leaves: 'het', why: 'a quality: möjligheter' },
  { endings: 'arna erna orna', why: 'definite plural: bilarna' },
  { endings: 'ar er or', why: 'plural, present: bilar, läser' },
  { endings: 'are', why: 'comparative, doer: tydligare, lärare' },
  { endings: 'aren arna arnas', why: 'doer: läraren' },
  { endings: 'ast aste', why: 'superlative: tydligaste' },
  { endings: 'en an na', why: 'definite: bilen, skolan, bina' },
  { endings: 'et', after: /(?:[^ht]|[^i]t)$/, why: 'definite: huset; not -het, -itet' },
  { endings: 'n', after: /[^aeiouyåäö][iouyåäö]$/, why: 'definite: frun, demokratin' },
  { endings: 'n', after: /[^aeiouyåäö]el$/, why: 'definite: nyckeln, regeln' },
  { endings: 'ade ad at ats ades', why: 'past of -a verbs: arbetade' },
  { endings: 'ande ende', why: 'participle: arbetande' },
  { endings: 'andet endet andets anden andena', why: 'a doing: lärandet' },
  { endings: 'as es', why: 'passive: används' },
  { endings: 'a e', why: 'infinitive, plural adjective: läsa, stora' },
  {
    endings: 'de te',
    after: /[bdfgklmnprsvx]$/,
    why: 'past: läste, byggde',
  },
  { endings: 't', after: /(?:[bgmprvl]|[rs]k)$/, why: 'neuter: tydligt, starkt' },
  { endings: 'd', after: /[bgkmprsvl]$/, why: 'participle: byggd' },
];
