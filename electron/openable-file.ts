import path from 'node:path';
import { endingOf, openEndings } from '#shared/host/file-kinds.ts';

const longest = 4096;
const address = /^[a-z][a-z\d+.-]+:/i;
// \\.\ and \\?\ reach devices, and step round every rule for names.
const windowsDevice = /^[\\/]{2}[.?][\\/]/;

/**
 * The project file among the words of a command line, as an absolute path; undefined when there is
 * none. Anything may stand there, put by another program: only a plain path to such a file counts.
 */
export function openableFile(args: readonly string[], folder: string): string | undefined {
  const file = args.find(isPlainPath);
  return file === undefined ? undefined : path.resolve(folder, file);
}

function isPlainPath(arg: string): boolean {
  const isOdd = arg.startsWith('-') || address.test(arg) || windowsDevice.test(arg);
  if (isOdd || arg.length > longest || /\p{Cc}/u.test(arg)) return false;
  return openEndings.project.some((ending) => ending === endingOf(arg));
}
