import { describe, expect, it } from 'vitest';
import { finnishRoot } from '#shared/language/finnish-kin.ts';
import { finnishStem } from '#shared/language/finnish-stem.ts';

/** Forms that must share one key. */
const FAMILIES = [
  'vertaistuki vertaistuen vertaistukea vertaistuella vertaistukeen vertaistukensa vertaistukikin',
  'katu kadun katua kadulla kadulle kadut katuun',
  'kauppa kaupan kauppaa kaupassa kaupat kaupoissa kauppoja kauppaan',
  'ihminen ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille',
  'kysymys kysymyksen kysymystä kysymykset kysymyksiä',
  'nuoruus nuoruuden nuoruutta nuoruudessa',
  'perhe perheen perhettä perheet perheiden perheitä perheelle perheensä',
  'asiakas asiakkaan asiakkaat asiakkaita asiakkaiden asiakkaille',
  'tilanne tilanteen tilanteessa tilanteet tilanteita',
  'vesi veden vettä vedessä veteen',
  'lapsi lapsen lasta lapset lasten lapsille lapsensa',
  'auttaa autan auttoi auttanut autetaan auttamaan auttaisi',
  'osallistua osallistun osallistui osallistuivat osallistunut osallistuvat osallistuisi',
  'kertoa kerron kertoi kerrotaan kertonut',
  'haluta haluan haluaisin haluavat',
  'työtön työttömän työttömät',
  'turvallinen turvallisen turvallista turvallisia turvallisissa',
];

/** Words that look alike and must not meet. */
const STRANGERS = [
  ['tuntea', 'tuntua'],
  ['alue', 'alku'],
  ['liittää', 'liittyä'],
  ['lapsi', 'lappu'],
  ['oppilas', 'lapsi'],
  ['auto', 'auttaa'],
] as const;

describe('finnishStem', () => {
  it.each(FAMILIES)('gives one key to %s', (family) => {
    const [first = '', ...others] = family.split(' ');
    const keys = Object.fromEntries(others.map((word) => [word, finnishStem(word)]));
    expect(keys).toEqual(Object.fromEntries(others.map((word) => [word, finnishStem(first)])));
  });

  it.each(STRANGERS)('keeps %s apart from %s', (left, right) => {
    expect(finnishStem(left)).not.toBe(finnishStem(right));
  });

  it('reads a hyphenated compound as the solid one', () => {
    expect(finnishStem('perhe-kahvilassa')).toBe(finnishStem('perhekahvila'));
  });
});

describe('finnishRoot', () => {
  it.each([
    ['jaksaminen', 'jaksaa'],
    ['joustavuus', 'joustava'],
    ['yksinäisyys', 'yksinäinen'],
    ['maksuttomuus', 'maksuton'],
    ['koulutus', 'kouluttaa'],
    ['keskustelu', 'keskustella'],
    ['ystävyys', 'ystävä'],
  ])('joins %s and %s', (left, right) => {
    expect(finnishRoot(finnishStem(left))).toBe(finnishRoot(finnishStem(right)));
  });
});
