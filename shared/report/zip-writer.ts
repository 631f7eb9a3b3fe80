import { strToU8, Zip, ZipDeflate } from 'fflate';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** In UTF-16 units: large enough to compress well, small enough not to be felt in memory. */
const BATCH = 1 << 18;
/** Files that say the same are the same bytes, whenever they are written. */
const NO_DATE = '1980-01-01T12:00:00';

/**
 * A zip file of XML parts, written as the parts' text comes. It runs where it is called: fflate's own
 * asynchronous way starts workers from blobs, which the app's content security policy forbids.
 */
export class ZipWriter {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;

  constructor() {
    this.#zip = new Zip((problem, chunk) => {
      if (problem) throw problem;
      this.#chunks.push(chunk);
    });
  }

  add(path: string, text: Iterable<string>): void {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = NO_DATE;
    this.#zip.add(file);
    let batch = HEADER;
    for (const piece of text) {
      batch += piece;
      if (batch.length < BATCH) continue;
      file.push(strToU8(batch));
      batch = '';
    }
    file.push(strToU8(batch), true);
  }

  finish(): Uint8Array {
    this.#zip.end();
    const bytes = new Uint8Array(this.#chunks.reduce((size, each) => size + each.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
