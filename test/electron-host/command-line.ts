import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface CommandLine {
  /** The app's folder, its package.json read. */
  readonly folder: string;
  readonly main: string;
  readonly name: string;
  readonly version: string;
  readonly profile: string | undefined;
  readonly debuggingPort: string | undefined;
  /** What follows the folder: the app's own words. */
  readonly rest: readonly string[];
}

/** Reads Electron's command line: options, the app's folder, the app's own words. Throws without a folder. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const at = words.findIndex((word) => !word.startsWith('--'));
  const named = words[at];
  if (named === undefined) throw new Error('usage: electron [options] <folder of the app>');
  const folder = path.resolve(named);
  const packed = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly main: string;
    readonly name: string;
    readonly productName?: string;
    readonly version: string;
  };
  const options = words.slice(0, at);
  return {
    folder,
    main: path.join(folder, packed.main),
    name: packed.productName ?? packed.name,
    version: packed.version,
    profile: valueOf(options, '--user-data-dir'),
    debuggingPort: valueOf(options, '--remote-debugging-port'),
    rest: words.slice(at + 1),
  };
}

function valueOf(options: readonly string[], name: string): string | undefined {
  return options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1);
}
