import { KIND } from '#shared/language/finnish/stem-kinds.ts';
import { strengthened, weakened } from '#scripts/lexicon/gradation.ts';
import { harmonic, type StemList } from '#scripts/lexicon/stem.ts';

/**
 * How a Finnish verb is inflected, told from how its infinitive ends. The numbers in the reasons are
 * the usual ones of the inflection types (52 sanoa … 76 taitaa); written from grammar (VISK § 60–62).
 */
interface VerbRule {
  readonly end: RegExp;
  readonly why: string;
  inflect(word: string, stems: StemList): void;
}

const PRESENT = KIND.present | KIND.weakPresent;
const PAST = KIND.past | KIND.weakPast;

const RULES: readonly VerbRule[] = [
  { end: /(?:nähdä|tehdä)$/, why: '71 nähdä', inflect: nähdä },
  { end: /käydä$/, why: '65 käydä', inflect: käydä },
  { end: /(?:uo|yö|ie)d[aä]$/, why: '64 juoda', inflect: juoda },
  { end: /[aeiouyäö]d[aä]$/, why: '62 voida, 63 saada', inflect: saada },
  { end: /(?:juosta|piestä|syöstä)$/, why: '70 juosta', inflect: juosta },
  { end: /st[aä]$/, why: '66 rohkaista', inflect: nousta },
  { end: /(?:ll|nn|rr)[aä]$/, why: '67 tulla', inflect: tulla },
  { end: /[aä]t[aä]$/, why: '73 salata', inflect: salata },
  { end: /[oöuy]t[aä]$/, why: '74 katketa', inflect: katketa },
  { end: /et[aä]$/, why: '72 vanheta, 74 katketa', inflect: vanheta },
  { end: /it[aä]$/, why: '69 valita, 75 selvitä', inflect: valita },
  { end: /(?:aa|ää)$/, why: '53 muistaa … 57 kaartaa', inflect: muistaa },
  { end: /(?:ea|eä)$/, why: '58 laskea', inflect: laskea },
  { end: /i[aä]$/, why: '61 sallia', inflect: sallia },
  { end: /[oöuy][aä]$/, why: '52 sanoa', inflect: sanoa },
];

/** The stems of a verb with this infinitive; none where it does not end as one. */
export function addVerb(word: string, stems: StemList): void {
  const rule = RULES.find(({ end }) => end.test(word));
  if (!rule) return;
  stems.add(KIND.infinitive, word);
  stems.add(KIND.secondInfinitive, word.slice(0, -1).replace(/e$/, 'i'));
  rule.inflect(word, stems);
}

function bothGrades(stems: StemList, stem: string): void {
  stems.add(KIND.present, stem);
  stems.addAll(KIND.weakPresent, weakened(stem));
}

function addPast(stems: StemList, past: string, isDoubtful = false): void {
  stems.add(KIND.past, past, isDoubtful);
  stems.addAll(KIND.weakPast, weakened(past), isDoubtful);
}

/** Verbs whose present stem is the infinitive without its -a. */
function vowelVerb(stems: StemList, stem: string): void {
  bothGrades(stems, stem);
  stems.add(KIND.conditional, stem.replace(/[ei]$/, ''));
  stems.add(KIND.pastParticiple, `${stem}n`);
  stems.add(KIND.imperative, stem);
  stems.addAll(
    KIND.passive,
    weakened(stem).map((weak) => weak.replace(/[aä]$/, 'e')),
  );
}

function sanoa(word: string, stems: StemList): void {
  const stem = word.slice(0, -1);
  vowelVerb(stems, stem);
  addPast(stems, `${stem}i`);
}

function sallia(word: string, stems: StemList): void {
  const stem = word.slice(0, -1);
  vowelVerb(stems, stem);
  addPast(stems, stem);
}

function laskea(word: string, stems: StemList): void {
  const stem = word.slice(0, -1);
  vowelVerb(stems, stem);
  addPast(stems, `${stem.slice(0, -1)}i`);
  if (stem.endsWith('te')) addPast(stems, `${stem.slice(0, -2)}si`, true);
}

function muistaa(word: string, stems: StemList): void {
  const stem = word.slice(0, -1);
  const root = stem.slice(0, -1);
  vowelVerb(stems, stem);
  addPast(stems, `${root}i`);
  if (/[^s]t$/.test(root)) addPast(stems, `${root.slice(0, -1)}si`, root.endsWith('tt'));
  addPast(stems, `${root}${harmonic(word, 'o', 'ö')}i`, !/^[^aeiouyäö]*a[^ou]*aa$/.test(word));
  if (/[äa]it[äa]{2}$|tiet[äa]{2}$/.test(word))
    stems.add(KIND.pastParticiple, `${root.slice(0, -1)}n`);
}

function nähdä(word: string, stems: StemList): void {
  const root = word.slice(0, -3);
  stems.add(KIND.present, `${root}ke`);
  stems.add(KIND.weakPresent, `${root}e`);
  stems.add(KIND.past, `${root}ki`);
  stems.add(KIND.weakPast, `${root}i`);
  stems.add(KIND.conditional, `${root}k`);
  stems.add(KIND.pastParticiple, `${root}hn`);
  stems.add(KIND.imperative | KIND.shortPassive, `${root}h`);
}

/** One vowel stem for all: saa-, voi-. */
function saada(word: string, stems: StemList): void {
  const stem = word.slice(0, -2);
  const past = stem.endsWith('i') ? stem : `${stem.slice(0, -1)}i`;
  monosyllable(stems, stem, past);
}

function juoda(word: string, stems: StemList): void {
  const stem = word.slice(0, -2);
  monosyllable(stems, stem, `${stem.slice(0, -2)}${stem.at(-1) ?? ''}i`);
}

function käydä(word: string, stems: StemList): void {
  const stem = word.slice(0, -2);
  monosyllable(stems, stem, `${stem.slice(0, -1)}vi`);
}

function monosyllable(stems: StemList, stem: string, past: string): void {
  stems.add(PRESENT | KIND.thirdPerson | KIND.imperative | KIND.shortPassive, stem);
  stems.add(PAST, past);
  stems.add(KIND.conditional, past.slice(0, -1));
  stems.add(KIND.pastParticiple, `${stem}n`);
}

function juosta(word: string, stems: StemList): void {
  const root = word.slice(0, -3);
  consonantVerb(stems, `${root}s`, [`${root}kse`]);
}

function nousta(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  consonantVerb(stems, root, [`${root}e`]);
}

function tulla(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  const last = root.at(-1) ?? '';
  consonantVerb(
    stems,
    root,
    strengthened(root.slice(0, -1)).map((grade) => `${grade}${last}e`),
  );
}

/** `presents`: stems on -e in the strong grade, the likeliest first. */
function consonantVerb(stems: StemList, root: string, presents: readonly string[]): void {
  stems.addAll(PRESENT, presents);
  const bare = presents.map((present) => present.slice(0, -1));
  stems.addAll(
    PAST,
    bare.map((each) => `${each}i`),
  );
  stems.addAll(KIND.conditional, bare);
  stems.add(KIND.pastParticiple, root + (root.at(-1) ?? ''));
  stems.add(KIND.imperative | KIND.shortPassive, root);
}

/** What contracted verbs share: halu|tta, halun|nut, halut|kaa. */
function contracted(stems: StemList, root: string): void {
  stems.add(KIND.pastParticiple, `${root}nn`);
  stems.add(KIND.imperative, `${root}t`);
  stems.add(KIND.passive, root);
}

function salata(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  contracted(stems, root);
  for (const [at, grade] of strengthened(root).entries()) {
    const stem = grade + harmonic(word, 'a', 'ä');
    stems.add(PRESENT | KIND.thirdPerson, stem, at > 0);
    stems.add(PAST, `${grade}si`, at > 0);
    stems.add(KIND.conditional, grade, at > 0);
  }
}

function katketa(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  contracted(stems, root);
  addContractedPresent(stems, word, root, false);
}

/** The present on -Aa: katkea-, selviä-, halua-. */
function addContractedPresent(
  stems: StemList,
  word: string,
  root: string,
  isDoubtful: boolean,
): void {
  for (const [at, grade] of strengthened(root).entries()) {
    const doubt = isDoubtful || at > 0;
    stems.add(PRESENT, grade + harmonic(word, 'a', 'ä'), doubt);
    stems.add(PAST, `${grade}si`, doubt);
    stems.add(KIND.conditional, grade, doubt);
    stems.add(KIND.conditional, grade + harmonic(word, 'a', 'ä'), doubt);
  }
}

function vanheta(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  contracted(stems, root);
  addContractedPresent(stems, word, root, false);
  for (const [at, grade] of strengthened(root).entries()) {
    stems.add(PRESENT, `${grade}ne`, at > 0);
    stems.add(PAST, `${grade}ni`, at > 0);
    stems.add(KIND.conditional, `${grade}n`, at > 0);
  }
}

function valita(word: string, stems: StemList): void {
  const root = word.slice(0, -2);
  contracted(stems, root);
  stems.add(PRESENT, `${root}tse`);
  stems.add(PAST, `${root}tsi`);
  stems.add(KIND.conditional, `${root}ts`);
  addContractedPresent(stems, word, root, true);
}
