import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { LIMITS } from '#shared/tables/limits.ts';

/** A part of the archive as the chunks it came in. */
export type Part = readonly Uint8Array[];
export type Parts = ReadonlyMap<string, Part>;

export type UnpackProblem = 'zipBomb' | 'brokenXlsx';

const CHUNK_BYTES = 65_536;

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
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > LIMITS.zipEntries) throw new TooMuch();
    const chunks = isWanted(file.name) ? [] : undefined;
    // A name that comes twice is a broken archive; the first one stands.
    if (chunks && !parts.has(file.name)) parts.set(file.name, chunks);
    read(file, chunks, (size) => {
      unpacked += size;
      if (isTooMuch(unpacked, bytes.length)) throw new TooMuch();
    });
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  } catch (error) {
    return fail(error instanceof TooMuch ? 'zipBomb' : 'brokenXlsx');
  }
  return ok(parts);
}

class TooMuch extends Error {}

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
