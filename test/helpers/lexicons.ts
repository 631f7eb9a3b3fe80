import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createFinnishAnalyser } from '#shared/language/finnish/lemmatiser.ts';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { createSwedishAnalyser } from '#shared/language/swedish/lemmatiser.ts';
import { readSwedishLexicon } from '#shared/language/swedish/lexicon.ts';
import type { Analyser } from '#shared/language/candidate.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../shared/language/data');

/** A packed lexicon's bytes, as the app unpacks them. */
export function lexiconBytes(language: 'finnish' | 'swedish'): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(path.join(FOLDER, `${language}-lexicon.bin`))));
}

/** The analysers over the packed lexicons of the app. */
export function finnishAnalyser(): Analyser {
  return createFinnishAnalyser(readFinnishLexicon(lexiconBytes('finnish')));
}

export function swedishAnalyser(): Analyser {
  return createSwedishAnalyser(readSwedishLexicon(Buffer.from(lexiconBytes('swedish')).toString()));
}
