import { gunzipSync } from 'fflate';
import { createFinnishAnalyser } from '#shared/language/finnish/lemmatiser.ts';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { createSwedishAnalyser } from '#shared/language/swedish/lemmatiser.ts';
import { readSwedishLexicon } from '#shared/language/swedish/lexicon.ts';
import type { Analyser } from '#shared/language/candidate.ts';
import finnishUrl from '#shared/language/data/finnish-lexicon.bin?url';
import swedishUrl from '#shared/language/data/swedish-lexicon.bin?url';

/** The readers of words over the app's own lexicons, each fetched and unpacked once. */
export const loadFinnishAnalyser = once(async () =>
  createFinnishAnalyser(readFinnishLexicon(await unpacked(finnishUrl))),
);

export const loadSwedishAnalyser = once(async () =>
  createSwedishAnalyser(readSwedishLexicon(new TextDecoder().decode(await unpacked(swedishUrl)))),
);

function once(load: () => Promise<Analyser>): () => Promise<Analyser> {
  let loaded: Promise<Analyser> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

async function unpacked(url: string): Promise<Uint8Array> {
  const start = performance.now();
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The file ${url} is missing from the app: ${response.status}.`);
  const bytes = gunzipSync(new Uint8Array(await response.arrayBuffer()));
  performance.measure('lexicon', { start });
  return bytes;
}
