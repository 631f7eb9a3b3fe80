import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { outFolder, projectRoot } from '#scripts/paths.mjs';

interface Demo {
  readonly runDemo: (options: {
    readonly answers: string;
    readonly codebook: string;
    readonly out: string;
  }) => Promise<void>;
}

const sample = path.join(projectRoot, 'shared', 'sample');
const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: path.join(sample, 'answers.csv') },
    codebook: { type: 'string', default: path.join(sample, 'codebook.csv') },
    out: { type: 'string', default: path.join(outFolder, 'demo') },
  },
});

const file = pathToFileURL(path.join(projectRoot, 'test', 'demo', 'run-demo.ts')).href;
const { runDemo } = (await import(file)) as Demo;
await runDemo({
  answers: path.resolve(values.answers),
  codebook: path.resolve(values.codebook),
  out: path.resolve(values.out),
});
