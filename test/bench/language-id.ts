import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '#shared/domain/project.ts';
import { answerLanguage, columnLanguage } from '#shared/language/detect-language.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { rounded } from '#test/bench/parts/figures.ts';
import { seeded } from '#shared/base/random.ts';

interface Piece {
  readonly text: string;
  readonly language: Language;
  readonly words: number;
}

const SHORT_WORDS = 3;
/** Words of the pieces that each sentence is cut into, beside the sentence itself. */
const LENGTHS = [1, 2, 3, 5, 7];

/**
 * How often the language of a text is told: of pieces of 1–3 words and of 4 or more, without knowing
 * the column, then in a column of the piece's own language and in one of another.
 * @param data a folder with tables `index, category, text` of each language (sib200): fi-test.tsv,
 *   else fi-dev.tsv, and so on.
 */
export async function run({ data }: { data?: string }): Promise<Record<string, number>> {
  if (data === undefined) throw new Error('Give the folder of fi-dev.tsv and the like by --data.');
  const random = seeded(3);
  const pieces = LANGUAGES.flatMap((language) =>
    sentencesIn(data, language).flatMap((text) => piecesOf(text, language, random)),
  );
  const short = pieces.filter(({ words }) => words <= SHORT_WORDS);
  const long = pieces.filter(({ words }) => words > SHORT_WORDS);
  const alone = ({ text }: Piece): Language => columnLanguage([text]);
  const atHome = ({ text, language }: Piece): Language => answerLanguage(text, language);
  const abroad = ({ text, language }: Piece): Language =>
    answerLanguage(text, language === 'fi' ? 'sv' : 'fi');
  const rows = { alone, home: atHome, abroad };
  const figures: Record<string, number> = {};
  console.log(`${short.length} short and ${long.length} long pieces; right, %`);
  for (const [name, tell] of Object.entries(rows)) {
    const shares = [short, long].map((each) => rounded(shareRight(each, tell), 1));
    console.log(`${name.padEnd(8)} short ${shares[0]}  long ${shares[1]}`);
    const prefix = name === 'alone' ? '' : `${name}_`;
    figures[`${prefix}short`] = shares[0] ?? 0;
    figures[`${prefix}long`] = shares[1] ?? 0;
  }
  for (const language of LANGUAGES) {
    const own = short.filter((piece) => piece.language === language);
    console.log(`short ${language}  ${rounded(shareRight(own, alone), 1)}`);
  }
  return figures;
}

function shareRight(pieces: readonly Piece[], tell: (piece: Piece) => Language): number {
  return (100 * pieces.filter((piece) => tell(piece) === piece.language).length) / pieces.length;
}

function sentencesIn(folder: string, language: Language): readonly string[] {
  const test = path.join(folder, `${language}-test.tsv`);
  const file = existsSync(test) ? test : path.join(folder, `${language}-dev.tsv`);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t')[2] ?? '');
}

/** The sentence, and a run of its words of each length. */
function piecesOf(text: string, language: Language, random: () => number): readonly Piece[] {
  const tokens = tokensOf(text).filter((token) => /^\p{L}/u.test(token.text));
  const runs = LENGTHS.filter((words) => words < tokens.length).map((words) => {
    const first = Math.floor(random() * (tokens.length - words));
    const piece = tokens.slice(first, first + words);
    return { text: text.slice(piece[0]?.start, piece.at(-1)?.end), language, words };
  });
  return [...runs, { text, language, words: tokens.length }];
}
