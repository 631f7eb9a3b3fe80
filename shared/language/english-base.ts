import type { EnglishLemma } from '#shared/language/english-lemma.ts';

/** What is left of words when apostrophes part them, spellings of speech, and where wink-nlp errs. */
const WRITTEN_OTHERWISE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ve: 'have',
    ll: 'will',
    wo: 'will',
    ca: 'can',
    du: 'do',
    gonna: 'go',
    wanna: 'want',
    yrs: 'year',
    yr: 'year',
    mins: 'minute',
    hrs: 'hour',
    later: 'late',
    latest: 'late',
    closer: 'close',
    longer: 'long',
    faster: 'fast',
    sooner: 'soon',
    earlier: 'early',
    cheaper: 'cheap',
    easier: 'easy',
    masses: 'mass',
    staged: 'stage',
    fined: 'fine',
    fines: 'fine',
    guessing: 'guess',
    dancing: 'dance',
  }),
);

/**
 * The base form of an English word: wink-nlp's lemma where it has one. Names and words it does not
 * know it leaves as they are; their plurals are told by the ending, their -ed and -ing when the verb
 * itself is among the words of the survey ("grilled", "grill"), and so are stretched words ("sooo").
 * @param seen the words in lower case that the survey's answers hold.
 */
export function createEnglishBase(lemmaOf: EnglishLemma, seen: ReadonlySet<string>): EnglishLemma {
  return (word) => {
    const written = WRITTEN_OTHERWISE.get(word);
    if (written !== undefined) return written;
    const lemma = lemmaOf(word);
    return lemma === word ? unknownBase(word, lemmaOf, seen) : lemma;
  };
}

function unknownBase(word: string, lemmaOf: EnglishLemma, seen: ReadonlySet<string>): string {
  const short = unstretched(word).find((each) => seen.has(each));
  if (short !== undefined) return lemmaOf(short);
  const singular = singularOf(word);
  if (singular !== word) return lemmaOf(singular);
  return verbsOf(word).find((verb) => seen.has(verb)) ?? word;
}

/** Only a key: "texas" may well lose its -s, since nothing else does. */
function singularOf(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ics|'s)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=x|ch|sh)es$|(?<=[^s])s$/, '');
}

/** "grilled" → "grill"; "retired" → "retir", "retire"; "planned" → "plann", "plan". */
function verbsOf(word: string): readonly string[] {
  const stem = /^(.{3,})ed$/.exec(word)?.[1];
  if (stem === undefined) return [];
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** A letter written three times or more stands for two or one of it. */
function unstretched(word: string): readonly string[] {
  if (!/(.)\1\1/.test(word)) return [];
  return [word.replace(/(.)\1\1+/g, '$1$1'), word.replace(/(.)\1\1+/g, '$1')];
}
