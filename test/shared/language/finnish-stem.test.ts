import { describe, expect, it } from 'vitest';
import { finnishRoots, verbOfActionNoun } from '#shared/language/finnish-kin.ts';
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
  'puuttua puuttuu puuttui puuttuvat puuttuisi puuttunut',
  'keskittyä keskittyy keskittyisi keskittyneet',
  'ajatella ajattelen ajateltu ajateltua ajatellaan',
  'lukea luen lukee lukemassa lukemaan',
  'seurata seurasi seurannut seuraava seuraavan seuraavat seuraamaan',
  'uida uidaan uimaan uimassa ui',
  'juosta juoksee juoksi juokset juoksemaan',
  'purra puree purraan purevat',
  'nousta nousee nousi nousevat',
  'tapella tappelee tapellaan tappelevat',
  'askarrella askartelee askartelemaan',
  'sana sanat sanan sanoja sanoilla',
  'sanoa sanoo sanon sanottu sanovat',
  'leikata leikkaa leikattu leikkaavat',
  'kirje kirjeen kirjeitä',
  'koko koon kokoa',
  'ikävä ikävät ikävää',
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
  ['juosta', 'juoda'],
  ['tapella', 'tavalla'],
  ['sanoa', 'sanat'],
  ['leikata', 'leikki'],
  ['kirje', 'kirja'],
  ['koko', 'kokata'],
  ['ikävät', 'ikä'],
  ['seura', 'seuraava'],
  ['seuraa', 'seurata'],
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

describe('finnishRoots', () => {
  it.each([
    ['jaksaminen', 'jaksaa'],
    ['joustavuus', 'joustava'],
    ['yksinäisyys', 'yksinäinen'],
    ['maksuttomuus', 'maksuton'],
    ['työttömyys', 'työtön'],
    ['tappelu', 'tapella'],
    ['leikkaaja', 'leikata'],
    ['koulutus', 'kouluttaa'],
    ['keskustelu', 'keskustella'],
    ['ystävyys', 'ystävä'],
  ])('joins %s and %s', (left, right) => {
    expect(finnishRoots(finnishStem(left)).at(-1)).toBe(finnishRoots(finnishStem(right)).at(-1));
  });

  it('puts the nearest kin first', () => {
    const [nearest, farther] = finnishRoots(finnishStem('muuttuvuus'));
    expect(finnishRoots(finnishStem('muuttuu'))).toContain(nearest);
    expect(finnishRoots(finnishStem('muuttaa'))).not.toContain(nearest);
    expect(finnishRoots(finnishStem('muuttaa'))).toContain(farther);
  });
});

describe('verbOfActionNoun', () => {
  it('finds the verb of a word in -minen, and of no other', () => {
    expect(verbOfActionNoun(finnishStem('piirtäminen'), finnishStem)).toBe(finnishStem('piirtää'));
    expect(verbOfActionNoun(finnishStem('tanssiminen'), finnishStem)).toBe(finnishStem('tanssia'));
    expect(verbOfActionNoun(finnishStem('tanssi'), finnishStem)).toBeUndefined();
  });
});
