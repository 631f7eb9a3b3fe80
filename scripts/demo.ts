import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { outFolder, projectRoot } from '#scripts/paths.mjs';

interface Options {
  readonly answers: string;
  readonly codebook: string;
  readonly out: string;
}

type Run = (options: Options) => Promise<void>;

/** Each script by its name, and where it is: they drive the app as the tests do. */
const SCRIPTS: Readonly<Record<string, string>> = {
  tour: 'tour.ts',
  workspace: 'workspace/workspace.ts',
};

const sample = path.join(projectRoot, 'shared', 'sample');
const { values } = parseArgs({
  options: {
    script: { type: 'string', default: 'tour' },
    answers: { type: 'string', default: path.join(sample, 'answers.csv') },
    codebook: { type: 'string', default: path.join(sample, 'codebook.csv') },
    out: { type: 'string', default: path.join(outFolder, 'demo') },
  },
});

const script = SCRIPTS[values.script];
if (script === undefined) {
  console.error(`There is no script "${values.script}": ${Object.keys(SCRIPTS).join(', ')}.`);
  process.exit(1);
}
const file = pathToFileURL(path.join(projectRoot, 'test', 'demo', script)).href;
const { run } = (await import(file)) as { readonly run: Run };
await run({
  answers: path.resolve(values.answers),
  codebook: path.resolve(values.codebook),
  out: path.resolve(values.out),
});
