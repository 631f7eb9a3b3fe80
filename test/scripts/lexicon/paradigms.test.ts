import { describe, expect, it } from 'vitest';
import { KIND, type Kind } from '#shared/language/finnish/stem-kinds.ts';
import { strengthened, weakened } from '#scripts/lexicon/gradation.ts';
import { addNominal } from '#scripts/lexicon/nominals.ts';
import { StemList } from '#scripts/lexicon/stem.ts';
import { addVerb } from '#scripts/lexicon/verbs.ts';

function stemsOf(add: (stems: StemList) => void, kind: Kind): string[] {
  const stems = new StemList();
  add(stems);
  return stems
    .stems()
    .filter((stem) => (stem.kind & kind) !== 0 && !stem.isDoubtful)
    .map(({ text }) => text);
}

const words = new Set(['vertais', 'veri']);
const nominal = (word: string, kind: Kind) =>
  stemsOf((stems) => addNominal(word, stems, (letters) => words.has(letters)), kind);
const verb = (word: string, kind: Kind) => stemsOf((stems) => addVerb(word, stems), kind);

describe('gradation', () => {
  it.each([
    ['kauppa', 'kaupa'],
    ['katu', 'kadu'],
    ['tapa', 'tava'],
    ['kaupunki', 'kaupungi'],
    ['kunta', 'kunna'],
    ['jalka', 'jala'],
    ['kulke', 'kulje'],
    ['luku', 'luvu'],
    ['valtio', 'valtio'],
  ])('%s weakens to %s', (strong, weak) => {
    expect(weakened(strong)[0]).toBe(weak);
  });

  it.each([
    ['hamma', 'hampa'],
    ['asiaka', 'asiakka'],
    ['kinna', 'kinta'],
  ])('%s strengthens to %s', (weak, strong) => {
    expect(strengthened(weak)[0]).toBe(strong);
  });
});

describe('nominals', () => {
  it.each([
    ['vertaistuki', KIND.weak, 'vertaistue'],
    ['käsi', KIND.weak, 'käde'],
    ['kansi', KIND.weak, 'kanne'],
    ['kaveri', KIND.weak, 'kaveri'],
    ['veri', KIND.weak, 'vere'],
    ['vastaus', KIND.strong, 'vastaukse'],
    ['rakkaus', KIND.consonant, 'rakkaus'],
    ['nuoruus', KIND.weak, 'nuoruude'],
    ['puhelin', KIND.strong, 'puhelime'],
    ['mies', KIND.strong, 'miehe'],
    ['tie', KIND.strongPlural, 'tei'],
    ['synttärit', KIND.weakPlural, 'synttärei'],
  ])('%s', (word, kind, stem) => {
    expect(nominal(word, kind)).toContain(stem);
  });
});

describe('verbs', () => {
  it.each([
    ['lukea', KIND.weakPresent, 'lue'],
    ['hypätä', KIND.present, 'hyppää'],
    ['tarvita', KIND.present, 'tarvitse'],
    ['kuunnella', KIND.present, 'kuuntele'],
    ['juoda', KIND.past, 'joi'],
    ['antaa', KIND.passive, 'anne'],
    ['nousta', KIND.pastParticiple, 'nouss'],
    ['tehdä', KIND.present, 'teke'],
  ])('%s', (word, kind, stem) => {
    expect(verb(word, kind)).toContain(stem);
  });

  it('no verb, no stems', () => {
    expect(verb('talo', KIND.present)).toEqual([]);
  });
});
