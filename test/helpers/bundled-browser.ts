import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { outFolder } from '#scripts/paths.mjs';

const folder = path.join(outFolder, 'test-browser');
const unpacker = fileURLToPath(new URL('unpack-browser.mjs', import.meta.url));

/** Why the headless Chromium that comes from npm cannot run here; undefined when it can. */
export function whyNoBundled(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return 'the browser that comes from npm runs on Linux x64 only';
}

/**
 * The headless Chromium of @sparticuz/chromium, with the package's system libraries and fonts where
 * the machine has none. The package's own flags are not used: they turn web security off.
 */
export async function launchBundled(): Promise<Browser> {
  if (!existsSync(folder)) unpack();
  try {
    return await launch({});
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    return launch({
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    });
  }
}

async function launch(env: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    chromiumSandbox: false,
    args: ['--no-zygote', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}

/** Unpacks aside and renames, so that the folder is whole whenever it is there. */
function unpack(): void {
  mkdirSync(outFolder, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  execFileSync(process.execPath, [unpacker], { env, stdio: 'inherit' });
  try {
    renameSync(aside, folder);
  } catch {
    // Another run was quicker; its folder is as good.
    rmSync(aside, { recursive: true, force: true });
  }
}
