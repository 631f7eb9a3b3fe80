import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { projectRoot } from '#scripts/paths.mjs';

/** What test/torture/kill.ts exports. */
interface Torture {
  run(options: {
    readonly trials: number;
    readonly seed: number;
    readonly log: (line: string) => void;
  }): Promise<{
    readonly trials: number;
    readonly acknowledged: number;
    readonly lost: number;
    readonly faults: readonly string[];
  }>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    trials: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

if (positionals[0] === 'kill') await kill(Number(values.trials), Number(values.seed));
else {
  console.error('npm run torture -- kill [--trials 200] [--seed N]');
  process.exitCode = 1;
}

/** Ends with one line of JSON; the exit code tells whether anything was lost or broken. */
async function kill(trials: number, seed: number): Promise<void> {
  const file = pathToFileURL(path.join(projectRoot, 'test', 'torture', 'kill.ts')).href;
  const torture = (await import(file)) as Torture;
  console.log(`${trials} random kills, seed ${seed}`);
  const { faults, ...figures } = await torture.run({ trials, seed, log: console.log });
  for (const fault of faults) console.log(`fault: ${fault}`);
  if (figures.lost > 0 || faults.length > 0) process.exitCode = 1;
  console.log(JSON.stringify({ torture: 'kill', figures }));
}
