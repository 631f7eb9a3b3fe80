import { writeSwedishLexicon } from '#shared/language/swedish/lexicon.ts';
import { readSwedish } from '#scripts/lexicon/swedish-words.ts';
import { writePacked } from '#scripts/lexicon/write-packed.ts';

/** Packs the Swedish lexicon from the dictionaries in the folder; tells what came of it. */
export function packSwedish(folder: string): string {
  const words = readSwedish(folder);
  const size = writePacked('swedish-lexicon.bin', Buffer.from(writeSwedishLexicon(words)));
  return `Swedish: ${words.size} words, ${size} bytes`;
}
