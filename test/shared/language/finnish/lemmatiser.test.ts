import { describe, expect, it } from 'vitest';
import { createVotedLemmas } from '#shared/language/vote.ts';
import { finnishAnalyser } from '#test/helpers/lexicons.ts';

const analyser = finnishAnalyser();
/** Base form, and forms of it that a survey has together. */
const FAMILIES = [
  ['katu', 'katu kadun katua kadulla katuun kadut katujen katuja kaduilla katunsa kadullani'],
  ['tuki', 'tukena tukeen tuissa tukien tukien tuellaan'],
  ['asiakas', 'asiakas asiakkaan asiakasta asiakkaat asiakkaiden asiakkaita asiakkaillemme'],
  ['ihminen', 'ihminen ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille ihmisistäkin'],
  ['palvelu', 'palvelujen palveluita palveluissa palveluun palvelut'],
  ['nuoruus', 'nuoruus nuoruuden nuoruutta nuoruudessa nuoruuteen'],
  ['puhelin', 'puhelin puhelimen puhelinta puhelimet puhelimia'],
  ['hakea', 'hakea haen hakee haki haettiin haettu hakenut hakisi hakemaan hakematta'],
  ['tavata', 'tavata tapaan tapaavat tapasi tavataan tavannut tapaisi tavattu'],
  ['ajatella', 'ajatella ajattelen ajatteli ajateltiin ajateltu ajatellut ajattelisin'],
  ['nousta', 'nousta nousen nousi noustaan noussut nousisi nouseva'],
  ['tehdä', 'tehdä teen tekee teki tehtiin tehty tehnyt tekisi tekemään tekis'],
  ['olla', 'on ole olisi ollut ovat olleet ollaan oltu olisivat oisko'],
  ['korkea', 'korkea korkean korkeita korkeampi korkeamman korkeimmat'],
  ['hyvä', 'hyvä hyvien parempi paremman paras parhaat'],
  ['onneton', 'onneton onnettoman onnettomia onnettomasta'],
];

const lemmas = createVotedLemmas(
  analyser,
  FAMILIES.flatMap(([, forms = '']) => forms.split(' ')),
);

describe('Finnish base forms', () => {
  it.each(FAMILIES)('%s', (lemma, forms) => {
    expect(forms.split(' ').map((form) => [form, lemmas.baseFormOf(form)])).toEqual(
      forms.split(' ').map((form) => [form, lemma]),
    );
  });

  it.each([
    ['vertaistuen', 'vertaistuki'],
    ['lapsiperheitä', 'lapsiperhe'],
    ['asiakasiltapuistokin', 'asiakasiltapuisto'],
    ['vanhemmille', 'vanhempi'],
    ['vanhoille', 'vanha'],
    ['vanhimmat', 'vanha'],
    ['saavutettavuutta', 'saavutettavuus'],
    ['nuorisotyöntekijöiden', 'nuorisotyöntekijä'],
    ['mielenterveyspalveluihin', 'mielenterveyspalvelu'],
    ['eu-maissa', 'eumaa'],
    ['kelan', 'kela'],
  ])('compounds are read by their head: %s is %s', (form, lemma) => {
    expect(lemmas.baseFormOf(form)?.replaceAll('-', '')).toBe(lemma);
  });

  it.each([
    ['tekeminen', 'tekemistä'],
    ['yhdessä', 'yhdessä'],
    ['uudelleen', 'uudelleen'],
  ])('%s is a word of its own', (lemma, form) => {
    expect(lemmas.baseFormOf(form)).toBe(lemma);
  });

  it.each([
    ['punasia', 'punainen'],
    ['näläkä', 'nälkä'],
    ['tehä', 'tehdä'],
    ['vapaaehtosia', 'vapaaehtoinen'],
    ['mukavaaa', 'mukava'],
  ])('%s is met by the near form of %s', (spoken, lemma) => {
    expect(lemmas.baseFormOf(spoken)).toBe(lemma);
    expect(lemmas.knows(spoken)).toBe(false);
  });

  it('the survey’s own words decide what an ambiguous form is of', () => {
    const nouns = createVotedLemmas(analyser, ['tukea', 'tuki', 'tuella', 'tukeen']);
    expect(nouns.baseFormOf('tuen')).toBe('tuki');
    const verbs = createVotedLemmas(analyser, ['tukea', 'tukisi', 'tuettu', 'tukenut', 'tukevat']);
    expect(verbs.baseFormOf('tuen')).toBe('tukea');
  });

  it('forms of an unknown name meet when the name itself is there', () => {
    const names = createVotedLemmas(analyser, ['zorblax', 'zorblaxin', 'zorblaxilla']);
    expect(names.baseFormOf('zorblaxin')).toBe('zorblax');
    expect(names.baseFormOf('zorblaxilla')).toBe('zorblax');
  });

  it('knows the words of the lexicon alone', () => {
    expect(lemmas.knows('perheillä')).toBe(true);
    expect(lemmas.knows('perheilllä')).toBe(false);
    expect(lemmas.knows('qwzx')).toBe(false);
  });
});
