/** A way in which Finnish is spoken or mistyped, and how the written language has it. */
interface SpokenForm {
  readonly heard: RegExp;
  readonly written: string;
  readonly why: string;
}

const SPOKEN_FORMS: readonly SpokenForm[] = [
  { heard: /(?<=.[aouyäö])nen$/, written: 'inen', why: 'punanen : punainen' },
  { heard: /(?<=.[aouyäö])s(?=(?:[ei]|t[aäe]).*$)(?!.*s[ei].*s)/, written: 'is', why: 'punasia' },
  { heard: /([aeiouyäö])([lrhn])\1(?=[kpmvjh])/, written: '$1$2', why: 'näläkä, kolome' },
  { heard: /(?<=..[kltrpvhns])ee$/, written: 'eä', why: 'hirvee : hirveä' },
  { heard: /(?<=..[kltrpvhns])ee$/, written: 'ea', why: 'nopee : nopea' },
  { heard: /(?<=..)(?:oo|uu|yy|öö)$/, written: 'oa', why: 'taloo : taloa' },
  { heard: /(?<=..(?:ii|aa|ää|ee))$/, written: 'n', why: 'mentii : mentiin' },
  { heard: /(?<=..)h(?=[aeiouyäö]{1,2}n?$)/, written: 'hd', why: 'tehä : tehdä' },
  { heard: /(?<=.[aeiouyäö])tt(?=[aäoöuye])/, written: 'ts', why: 'mettä : metsä' },
  { heard: /(?<=[aeiouyäö])([kpt])(?=[aeiouyäö])/, written: '$1$1', why: 'romantiika' },
  { heard: /([a-zäö])\1\1+/, written: '$1$1', why: 'kivaaa' },
  { heard: /([a-zäö])\1\1+/, written: '$1', why: 'mukavaaa' },
];

/** What the word may stand for in the written language; each differs from it. */
export function writtenForms(word: string): readonly string[] {
  const forms = SPOKEN_FORMS.map(({ heard, written }) => word.replace(heard, written));
  return [...new Set(forms)].filter((form) => form !== word);
}
