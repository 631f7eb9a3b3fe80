import { KIND } from '#shared/language/finnish/stem-kinds.ts';
import {
  AS_TO_AKSE,
  E_STAYS,
  ES_TO_EE,
  I_TO_E,
  IS_TO_II,
  ORDINALS,
  SI_TO_TE,
  UT_TO_UE,
} from '#scripts/lexicon/noun-lists.ts';
import {
  hame,
  housut,
  internet,
  kahdes,
  kaksi,
  kala,
  kalleus,
  kevät,
  korkea,
  kuollut,
  kytkin,
  käsi,
  lapsi,
  maa,
  mies,
  nainen,
  nalle,
  ohut,
  onneton,
  ovi,
  risti,
  sisar,
  suo,
  tuhat,
  valo,
  vastaus,
  vieras,
} from '#scripts/lexicon/noun-types.ts';
import type { StemList } from '#scripts/lexicon/stem.ts';

/**
 * How a Finnish noun, adjective or numeral is inflected, told from how its base form ends. The
 * numbers in the reasons are the usual ones of the inflection types (1 valo … 49 askel); rules and
 * lists of exceptions are written from grammar (VISK § 55–80).
 */
interface NominalRule {
  readonly end: RegExp;
  /** Fits only these words and compounds of them: "kaveri" is no compound of "veri". */
  readonly isListed?: boolean;
  readonly why: string;
  inflect(word: string, stems: StemList): void;
}

/** The first rule whose end fits; more than one where "also" says so. */
const RULES: readonly NominalRule[] = [
  { end: /nen$/, why: '38 nainen', inflect: nainen },
  { end: endsIn(SI_TO_TE), isListed: true, why: '27 käsi, 28 kynsi', inflect: käsi },
  { end: endsIn(I_TO_E), isListed: true, why: '7 ovi, 23–26', inflect: ovi },
  { end: /(?:lapsi|hapsi|veitsi|peitsi)$/, why: '29 lapsi, 30 veitsi', inflect: lapsi },
  { end: /(?:yksi|kaksi)$/, why: '31 kaksi', inflect: kaksi },
  { end: /[aeouyäö]i$/, why: '18 hai', inflect: maa },
  { end: /i$/, why: '5 risti, 6 paperi', inflect: risti },
  { end: /(?:uo|yö|ie)$/, why: '19 suo', inflect: suo },
  { end: /([aeouyäö])\1$/, why: '17 vapaa, 18 maa, 20 filee', inflect: maa },
  { end: /[oöuyå]$/, why: '1 valo … 4 laatikko', inflect: valo },
  { end: /[eo][aä]$/, why: '15 korkea', inflect: korkea },
  { end: /[aä]$/, why: '9 kala … 14 solakka', inflect: kala },
  { end: endsIn(E_STAYS), isListed: true, why: '8 nalle', inflect: nalle },
  { end: /e$/, why: '48 hame', inflect: hame },
  { end: endsIn(ORDINALS), isListed: true, why: '45 kahdes', inflect: kahdes },
  { end: /mies$/, why: '42 mies', inflect: mies },
  { end: endsIn(`${IS_TO_II} ${ES_TO_EE}`), isListed: true, why: '41 vieras', inflect: vieras },
  { end: endsIn(AS_TO_AKSE), isListed: true, why: '39 vastaus', inflect: vastaus },
  { end: /[aä]s$/, why: '41 vieras', inflect: vieras },
  { end: /(?:uus|yys|eus|eys)$/, why: '40 kalleus', inflect: kalleus },
  { end: /[eiouyö]s$/, why: '39 vastaus', inflect: vastaus },
  { end: /t[oö]n$/, why: '34 onneton', inflect: onneton },
  { end: /in$/, why: '33 kytkin', inflect: kytkin },
  { end: /(?:[eaä]n|[eaä]r|el|al)$/, why: '32 sisar, 49 askel', inflect: sisar },
  { end: endsIn(UT_TO_UE), isListed: true, why: '43 ohut', inflect: ohut },
  { end: /[nlrs][uy]t$/, why: '47 kuollut', inflect: kuollut },
  { end: /tuhat$/, why: '46 tuhat', inflect: tuhat },
  { end: /(?:kevät|venät)$/, why: '44 kevät', inflect: kevät },
  { end: /[aeiouyäö]t$/, why: 'plural nouns: housut, kasvot', inflect: housut },
  { end: /[^aeiouyäö]$/, why: 'loans and names: -i- before endings', inflect: internet },
];

/**
 * The stems of a nominal with this base form, as the first rule that fits gives them.
 * @param isWord whether letters are a headword, so that compounds are known.
 */
export function addNominal(
  word: string,
  stems: StemList,
  isWord: (letters: string) => boolean,
): void {
  stems.add(KIND.base, word);
  const rule = RULES.find(({ end, isListed }) => {
    const match = end.exec(word);
    return match && (!isListed || isFirstPart(word.slice(0, match.index), isWord));
  });
  rule?.inflect(word, stems);
}

/** Nothing, a headword, or what looks like its genitive or the -s of -nen words. */
function isFirstPart(letters: string, isWord: (letters: string) => boolean): boolean {
  if (letters === '') return true;
  const plain = letters.replace(/-$/, '');
  if (plain.length < 3) return false;
  return isWord(plain) || (/[aeiouyäö][ns]$/.test(plain) && plain.length > 3);
}

function endsIn(list: string): RegExp {
  return new RegExp(`(?:${list.trim().split(/\s+/).join('|')})$`);
}
