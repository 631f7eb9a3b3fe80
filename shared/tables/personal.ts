import { anyWord, canonical } from '#shared/tables/canonical.ts';

/** Data that points at a person, by kind; each has its own reason in words. */
export const PERSONAL_KINDS = [
  'name',
  'email',
  'phone',
  'ip',
  'finnishId',
  'swedishId',
  'address',
  'birthDate',
  'location',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Headings that say what is below them; only short ones are asked, since questions mention much. */
const HEADINGS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['finnishId', anyWord('henkilötunnu*', 'hetu', 'sotu', 'sosiaaliturvatunnu*')],
  [
    'swedishId',
    anyWord('personnummer*', 'personbeteckning*', 'ssn', 'personal identity (?:code|number)'),
  ],
  ['email', anyWord('sähköposti*', 'e-?post', 'e-?postadress*', 'e-?mail*', 'recipientemail')],
  [
    'phone',
    anyWord('puhelin', 'puhelinnumero*', 'puh', 'gsm', 'matkapuhelin*', 'telefon', 'telefonnummer'),
  ],
  ['phone', anyWord('mobil', 'mobilnummer', '(?:tele|mobile )?phone(?: ?number)?', 'mobile')],
  ['ip', anyWord('ip', 'ip[- ]?osoite', 'ip[- ]?adress', 'ip[- ]?address', 'ipaddr')],
  [
    'birthDate',
    anyWord('syntymäaika*', 'födelsedatum', 'födelsetid', 'date of birth', 'birth ?date', 'dob'),
  ],
  [
    'location',
    anyWord('location ?latitude', 'location ?longitude', 'latitude', 'longitude', 'koordinaatit'),
  ],
  [
    'address',
    anyWord('katuosoit*', 'kotiosoit*', 'postiosoit*', 'osoite', 'osoitteesi', 'osoitteenne'),
  ],
  [
    'address',
    anyWord('gatuadress', 'hemadress', 'postadress', 'adress', '(?:street |home |postal )?address'),
  ],
  [
    'name',
    /^(?:(?:vastaajan|yhteyshenkilön|lapsen|huoltajan|oma) )?(?:nimi|nimesi|nimenne|etunimi|sukunimi|kokonimi|etu- ja sukunimi)$/,
  ],
  [
    'name',
    /^(?:(?:ditt|respondentens|kontaktpersonens|barnets) )?(?:namn|förnamn|efternamn|för- och efternamn)$/,
  ],
  [
    'name',
    /^(?:(?:your|respondent|recipient|contact|child's|user) ?)?(?:name|first ?name|last ?name|full ?name|surname)$/,
  ],
  ['name', /^(?:yhteyshenkilö|kontaktperson|contact person)$/],
];
const LONGEST_HEADING = 60;

export function personalByHeading(title: string): PersonalKind | undefined {
  const heading = canonical(title);
  if (heading.length > LONGEST_HEADING || title.includes('?')) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[A-Za-z]{2,}$/;
const PHONE = /^(?:\+|00|0)\d[\d ()./-]{5,20}$/;
const IP4 = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$/;
const IP6 = /^(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}$/i;
const PERSON_NAME = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){1,3}$/u;

const CELLS: readonly (readonly [PersonalKind, (cell: string) => boolean])[] = [
  ['finnishId', isFinnishId],
  ['swedishId', isSwedishId],
  ['email', (cell) => EMAIL.test(cell)],
  ['ip', (cell) => IP4.test(cell) || (IP6.test(cell) && cell.includes(':'))],
  ['phone', isPhone],
];
/** A few cells of another kind do not make the rest less personal. */
const CONTENT_SHARE = 0.3;
/** Other numbers look like phone numbers now and then. */
const PHONE_SHARE = 0.6;

/** What most cells are, if they are personal data. Cells come trimmed and not empty. */
export function personalByContent(cells: readonly string[]): PersonalKind | undefined {
  const candidates = cells.filter((cell) => cell.length <= 100 && IN_EVERY_KIND.test(cell));
  return CELLS.find(([kind, test]) => {
    const share = kind === 'phone' ? PHONE_SHARE : CONTENT_SHARE;
    const least = Math.max(1, cells.length * share);
    return candidates.length >= least && candidates.filter(test).length >= least;
  })?.[0];
}

/** Codes, numbers and addresses all hold one of these; most cells of a survey hold none. */
const IN_EVERY_KIND = /[\d@:]/;

/** Two or more capitalised words and no more: how people's names are written. */
export function looksLikeName(cell: string): boolean {
  return PERSON_NAME.test(cell);
}

function isPhone(cell: string): boolean {
  // A wide table has millions of cells: what is dear is asked only of what begins like a number.
  if (!PHONE.test(cell) || /^\d+\.\d+$|\.\d{4}\b/.test(cell)) return false;
  const digits = digitCount(cell);
  return digits >= 7 && digits <= 15;
}

function digitCount(cell: string): number {
  let count = 0;
  for (const character of cell) if (character >= '0' && character <= '9') count += 1;
  return count;
}

/** Finnish personal identity code: date, century sign, number, check character (DVV). */
export function isFinnishId(cell: string): boolean {
  const found = /^(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])$/i.exec(cell);
  if (!found?.[1] || !found[2] || !found[3]) return false;
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(found[1] + found[2]) % 31];
  return isDayMonth(found[1].slice(0, 2), found[1].slice(2, 4)) && check === found[3].toUpperCase();
}

/** Swedish personnummer or samordningsnummer (day + 60), with its Luhn digit (Skatteverket). */
export function isSwedishId(cell: string): boolean {
  const found = /^(?:19|20)?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})$/.exec(cell);
  if (!found?.[1] || !found[2] || !found[3] || !found[4]) return false;
  const day = Number(found[3]) > 60 ? String(Number(found[3]) - 60) : found[3];
  return isDayMonth(day, found[2]) && passesLuhn(found[1] + found[2] + found[3] + found[4]);
}

function isDayMonth(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
