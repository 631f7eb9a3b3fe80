import { textFile } from '#test/helpers/bad-files.ts';

/**
 * A survey in Greek, a language that the interface never speaks: on screen, its letters are data and
 * all others are the app's own words.
 */
const ANSWERS = [
  'Περισσότερη βοήθεια στις οικογένειες και λιγότερη αναμονή',
  'Η βοήθεια ήρθε γρήγορα. Η αναμονή ήταν μικρή.',
  'Θα ήθελα συνεργασία με το σχολείο',
  'συνεργασία, βοήθεια',
  'Τίποτα',
  'Η αναμονή είναι πολύ μεγάλη για τα παιδιά και για τους γονείς',
  'Καλή συνεργασία',
  'Χρειάζεται βοήθεια και το βράδυ',
];
const DISTRICTS = ['Βόρεια', 'Νότια'];
const LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';

function row(at: number): string {
  const answer = (shift: number) => ANSWERS[(at + shift) % ANSWERS.length];
  const id = `${LETTERS[Math.trunc(at / 8)]}${LETTERS[at % 8]}`;
  const wish = `${answer(0)}, ${LETTERS.slice(at, at + 6)}`;
  return [id, wish, answer(3), DISTRICTS[at % 2], `+358 40 555 ${1000 + at}`, ''].join(';');
}

const ROWS = Array.from({ length: 16 }, (_, at) => row(at));

export const GREEK_SURVEY = textFile(
  'έρευνα.csv',
  [
    'Κωδικός;Τι θα θέλατε περισσότερο από εμάς;Τι ήταν δύσκολο για εσάς;Περιοχή;Αριθμός;',
    ...ROWS,
    // The first row's id again, a row that is short, and a blank one: refused and odd.
    'αα;Ξανά',
    ';;;;;',
    'ωω;Μόνο αυτό',
  ].join('\r\n'),
);

export const GREEK_CODEBOOK = textFile(
  'θέματα.csv',
  [
    'Group;Theme;Description;Keywords;Include;Key',
    'Υπηρεσίες;Βοήθεια;Όποιος μιλά για βοήθεια;βοήθεια;και το βράδυ;β',
    'Υπηρεσίες;Αναμονή;Ο χρόνος;αναμονή;;',
    ';Συνεργασία;;συνεργασία;;σ',
    ';Βοήθεια;;;;',
  ].join('\r\n'),
);
