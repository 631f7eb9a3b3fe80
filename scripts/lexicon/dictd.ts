import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One article of a dictionary: its headword as written, its part of speech, its translations. */
export interface Article {
  readonly headword: string;
  /** As FreeDict names it: "n", "v", "adj", "adv", "pn"; empty when not given. */
  readonly partOfSpeech: string;
  /** The lists of translations, each as it stands. */
  readonly translations: readonly string[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The articles of one FreeDict dictionary in dictd's format: an index of `headword, offset, length`
 * (base 64 numbers) into a gzipped text.
 * @param folder where `freedict-NAME.index` and `freedict-NAME.dict.dz` lie.
 */
export function readDictionary(folder: string, name: string): readonly Article[] {
  const text = gunzipSync(readFileSync(path.join(folder, `freedict-${name}.dict.dz`)));
  const index = readFileSync(path.join(folder, `freedict-${name}.index`), 'utf8');
  const places = new Set(index.split('\n').map((line) => line.slice(line.indexOf('\t') + 1)));
  return [...places].flatMap((place) => {
    const [offset = '', length = ''] = place.split('\t');
    if (length === '') return [];
    const start = numberOf(offset);
    return articleOf(text.subarray(start, start + numberOf(length)).toString('utf8'));
  });
}

function numberOf(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 64 + DIGITS.indexOf(digit);
  return value;
}

/** The first line names the word; a list of translations opens the article and each numbered sense. */
function articleOf(text: string): readonly Article[] {
  const [title = '', ...lines] = text.split('\n');
  const headword = title.split(/ \/| </)[0]?.trim() ?? '';
  if (headword === '' || headword.startsWith('00')) return [];
  const partOfSpeech = /<([^<>,]*)[^<>]*>\s*$/.exec(title)?.[1]?.trim() ?? '';
  const translations = lines
    .filter((line, at) => at === 0 || /^\d+\. /.test(line))
    .map((line) => line.replace(/^\d+\. /, '').replace(/ \d+\.$/, ''));
  return [{ headword, partOfSpeech, translations }];
}
