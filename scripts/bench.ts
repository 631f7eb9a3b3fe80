import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { projectRoot } from '#scripts/paths.mjs';

/** What a file of test/bench exports: it prints its own table and returns its figures. */
interface Bench {
  run(options: { data?: string }): Promise<Record<string, number>>;
}

const benchFolder = path.join(projectRoot, 'test', 'bench');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' } },
});
const [name] = positionals;
if (name === undefined) listBenches();
else await runBench(name, values.data);

function listBenches(): void {
  console.log('npm run bench -- NAME [--data PATH], where NAME is one of:');
  for (const file of benchNames()) console.log(`  ${file}`);
}

async function runBench(wanted: string, data: string | undefined): Promise<void> {
  if (!benchNames().includes(wanted)) {
    console.error(`There is no bench “${wanted}”.`);
    listBenches();
    process.exitCode = 1;
    return;
  }
  const file = pathToFileURL(path.join(benchFolder, `${wanted}.ts`)).href;
  const bench = (await import(file)) as Bench;
  const figures = await bench.run(data === undefined ? {} : { data: path.resolve(data) });
  console.log(JSON.stringify({ bench: wanted, figures }));
}

/** Benches are the files at the top of test/bench; what they share lies in folders below. */
function benchNames(): string[] {
  const files = existsSync(benchFolder) ? readdirSync(benchFolder) : [];
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'));
}
