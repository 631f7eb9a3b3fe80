import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { LIMITS } from '#shared/tables/limits.ts';

/** A part of the archive as the chunks it came in. */
export type Part = readonly Uint8Array[];
export type Parts = ReadonlyMap<string, Part>;

export type UnpackProblem = 'zipBomb' | 'brokenXlsx';

/** Small, so that a bomb goes off a little at a time. */
const CHUNK_BYTES = 8_192;

/**
 * Unpacks the parts that are wanted and counts the true size of all, stopping at the limits: what
 * the archive says of its own sizes is not believed.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<Parts, UnpackProblem> {
  const parts = new Map<string, Uint8Array[]>();
  const names: string[] = [];
  let packed = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > LIMITS.zipEntries) throw new TooMuch();
    const chunks = isWanted(file.name) ? [] : undefined;
    // A name that comes twice is a broken archive; the first one stands.
    if (chunks && !parts.has(file.name)) parts.set(file.name, chunks);
    read(file, chunks, (size) => {
      unpacked += size;
      if (isTooMuch(unpacked, packed)) throw new TooMuch();
    });
  });
  unzip.register(UnzipInflate);
  try {
    while (packed < bytes.length) {
      const chunk = bytes.subarray(packed, packed + CHUNK_BYTES);
      packed += chunk.length;
      unzip.push(chunk, packed >= bytes.length);
    }
  } catch (error) {
    return fail(error instanceof TooMuch ? 'zipBomb' : 'brokenXlsx');
  }
  return ok(parts);
}

class TooMuch extends Error {}

/** `packed` is what was read so far: a bomb is known by its first part. */
function isTooMuch(unpacked: number, packed: number): boolean {
  return (
    unpacked > LIMITS.unpackedBytes ||
    (unpacked > LIMITS.ratioFromBytes && unpacked / packed > LIMITS.unpackRatio)
  );
}

function read(
  file: UnzipFile,
  chunks: Uint8Array[] | undefined,
  count: (size: number) => void,
): void {
  file.ondata = (error, chunk) => {
    if (error) throw error;
    count(chunk.length);
    chunks?.push(chunk);
  };
  file.start();
}
