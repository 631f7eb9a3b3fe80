import {
  COST,
  inBothHarmonies,
  VOWELS,
  type After,
} from '#shared/language/finnish/ending-table.ts';
import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';

/** Whose: my, your, his, our. */
export const POSSESSIVES = ['ni', 'si', 'nsa', 'nsä', 'mme', 'nne'];

/** Case endings by kind of stem; A, O, U stand for a/ä, o/ö, u/y. */
const CASES: readonly (readonly [Kind, After, string])[] = [
  [KIND.base, '', ''],
  [KIND.weak, '', 'n ssA stA llA ltA lle ksi t'],
  [KIND.strong, '', 'nA A'],
  [KIND.strong, 'VV', 'tA seen'],
  [KIND.weakPlural, '', 'ssA stA llA ltA lle ksi n'],
  [KIND.strongPlural, '', 'nA'],
  [KIND.strongPlural, 'CV', 'A en in'],
  [KIND.strongPlural, 'VV', 'tA den tten hin siin'],
  [KIND.pluralJ, '', 'A en'],
  [KIND.consonant, '', 'tA ten'],
];

/** A case, with or without a possessive, of any nominal. */
export interface NominalEnding {
  readonly text: string;
  readonly kind: Kind;
  readonly after: After;
  readonly cost: number;
}

/** Cases, then cases with possessives, of any nominal. */
export function nominalEndings(): readonly NominalEnding[] {
  const cases = CASES.flatMap(([kind, after, patterns]) =>
    patterns
      .split(' ')
      .flatMap(inBothHarmonies)
      .map((text) => ({ text, kind, after, cost: COST.plain })),
  );
  const illatives = VOWELS.flatMap((after) =>
    [`${after}n`, `h${after}n`].map((text) => ({
      text,
      kind: KIND.strong,
      after,
      cost: COST.plain,
    })),
  );
  const comitative = { text: 'ne', kind: KIND.strongPlural, after: '', cost: COST.rare };
  const abessives = ['tta', 'ttä'].map((text) => ({
    text,
    kind: KIND.weak | KIND.weakPlural,
    after: '',
    cost: COST.bound,
  }));
  const cased = [...cases, ...illatives, comitative];
  return [...cased, ...owned(cased), ...abessives];
}

/** Possessives come after the case, which loses its -n and -t: talo(n)|mme, talossa|an. */
function owned(cased: readonly NominalEnding[]): readonly NominalEnding[] {
  const bases = cased
    .filter(({ text }) => !['', 'n', 't'].includes(text))
    .map(({ text, kind, after, cost }) => {
      const open = text.replace(/n$/, '').replace(/ksi$/, 'kse');
      return { text: open, kind, after, cost };
    });
  const bare = { text: '', kind: KIND.strong, after: '', cost: COST.plain };
  return [...bases, bare].flatMap((base) => {
    const cost = base.cost + COST.possessive;
    const { kind, after } = base;
    const last = base.text.at(-1) ?? '';
    const isCase = /[aä]$|lle$|kse$|ne$/.test(base.text) && after.length !== 1;
    const ends = isCase ? [...POSSESSIVES, `${last}n`] : POSSESSIVES;
    return ends.map((end) => ({ text: base.text + end, kind, after, cost }));
  });
}
