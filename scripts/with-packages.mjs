import { ensurePackages } from '#scripts/packages.mjs';

const [command, ...args] = process.argv.slice(2);

await ensurePackages();
process.exitCode = await run(command, args);

/**
 * Runs one of package.json's commands once the packages are there; resolves to its exit code.
 * @param {string | undefined} name
 * @param {readonly string[]} given
 * @returns {Promise<number>}
 */
async function run(name, given) {
  if (name === 'check') {
    const { check } = await import('#scripts/check.mjs');
    return (await check()).length === 0 ? 0 : 1;
  }
  if (name === 'test') {
    const { test } = await import('#scripts/test.mjs');
    return test(given);
  }
  if (name === 'pack') {
    const { pack } = await import('#scripts/pack.mjs');
    return pack(given);
  }
  if (name === 'demo' || name === 'bench' || name === 'torture')
    return runTypeScript(`scripts/${name}.ts`, given);
  console.error('Usage: node scripts/with-packages.mjs check|test|demo|bench|pack|torture');
  return 2;
}

/**
 * Both drive the built app, so that it must be as new as its sources.
 * @param {string} file
 * @param {readonly string[]} given
 */
async function runTypeScript(file, given) {
  const { buildIfStale } = await import('#scripts/build.mjs');
  const { runProgram } = await import('#scripts/run.mjs');
  await buildIfStale();
  return runProgram('tsx', [file, ...given]);
}
