import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readProjectFile } from '#shared/exchange/project-file.ts';
import type { Page } from 'playwright-core';
import { serve } from '#scripts/serve.mjs';
import { seeded } from '#shared/base/random.ts';
import { codebookCsv, surveyCsv } from '#test/bench/parts/survey-text.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectPages } from '#test/helpers/pages/project-pages.ts';
import { ACTS, AS_BEFORE_COPIES, MAIN, type ActName, type Said } from '#test/torture/parts/acts.ts';
import { KillableApp, type Victim } from '#test/torture/parts/killable-app.ts';
import { codingsIn, faultsIn, storedProjects } from '#test/torture/parts/stored-work.ts';

export interface KillOptions {
  readonly trials: number;
  readonly seed: number;
  /** A line for each trial. */
  readonly log?: (line: string) => void;
}

export interface KillFigures {
  readonly trials: number;
  /** What the app had said to be saved: codings, imported projects, project files. */
  readonly acknowledged: number;
  /** Of those, what was not there after a kill. */
  readonly lost: number;
  /** What else was wrong afterwards, in words: half an import, a record that names a missing one. */
  readonly faults: readonly string[];
}

const ACT_NAMES = Object.keys(ACTS) as ActName[];

/**
 * Kills the app at random moments of coding, import, save and upgrade, over one profile, and looks
 * after each kill whether all that it had said to be saved is there.
 */
export async function run({ trials, seed, log }: KillOptions): Promise<KillFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitaatti-kill-'));
  const server = await serve({ port: 0 });
  const torture = new Torture(path.join(folder, 'profile'), server.url, seeded(seed));
  try {
    await torture.begin(folder, trials);
    for (let trial = 0; trial < trials; trial += 1) {
      const line = await torture.trial(trial);
      log?.(line);
    }
    return torture.end(trials);
  } finally {
    await torture.stop();
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function isUp(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).waitFor({ timeout: 60_000 });
}

class Torture {
  readonly #profile: string;
  readonly #url: string;
  readonly #random: () => number;
  readonly #said: Said = { codings: new Set(), imports: new Map(), files: [] };
  readonly #lost = new Set<string>();
  readonly #faults = new Set<string>();
  #app: KillableApp | undefined;

  constructor(profile: string, url: string, random: () => number) {
    this.#profile = profile;
    this.#url = url;
    this.#random = random;
  }

  /** A project with more answers than all trials will code. */
  async begin(folder: string, trials: number): Promise<void> {
    const survey = path.join(folder, `${MAIN}.csv`);
    const codebook = path.join(folder, 'codebook.csv');
    await writeFile(survey, surveyCsv(200 + 25 * trials, 1));
    await writeFile(codebook, codebookCsv());
    const app = await this.#started();
    const pages = new ProjectPages(app.page);
    await pages.openSurvey(survey);
    await pages.importSurvey();
    await pages.go('Codebook');
    await pages.openCodebook(codebook);
    await pages.importCodebook();
    await new CodingPage(app.page).saved();
  }

  async trial(trial: number): Promise<string> {
    const name = this.#pick(ACT_NAMES, trial);
    const { victims } = ACTS[name];
    const victim = this.#pick(victims, Math.floor(this.#random() * victims.length));
    const afterMs = Math.round(this.#random() * ACTS[name].longestMs);
    const before = this.#acknowledged;
    await this.#actUntilKilled(name, victim, afterMs);
    await this.#look();
    const said = this.#acknowledged - before;
    return `${trial + 1}  ${name}, ${victim} killed after ${afterMs} ms: ${said} acknowledged, ${this.#lost.size} lost`;
  }

  async #actUntilKilled(name: ActName, victim: Victim, afterMs: number): Promise<void> {
    const app = await this.#started();
    if (name === 'upgrade') {
      await app.open('nothing-here');
      await app.page.evaluate(AS_BEFORE_COPIES);
      await app.open();
      await isUp(app.page);
    }
    const { page } = app;
    await ACTS[name].begin(page);
    let isKilled = false;
    const act = ACTS[name].goOn(page, this.#said, this.#random).catch((error: unknown) => {
      // Whatever was going on ends with an error when the app is killed under it.
      if (!isKilled) throw error;
    });
    await Promise.race([act, wait(afterMs)]);
    isKilled = true;
    await app.kill(victim);
    await act;
    if (victim !== 'renderer') this.#app = undefined;
  }

  /** Compares what is stored, once the app has come up again, with what was said. */
  async #look(): Promise<void> {
    const app = await this.#started();
    const projects = await storedProjects(app.page);
    const main = projects.get(MAIN);
    const codings = main ? codingsIn(main) : new Set<string>();
    for (const each of this.#said.codings) if (!codings.has(each)) this.#lost.add(each);
    for (const [name, count] of this.#said.imports)
      if (projects.get(name)?.answers.length !== count) this.#lost.add(name);
    for (const [name, { answers }] of projects)
      if (name !== MAIN && answers.length > 0 && answers.length !== 60)
        this.#faults.add(`half an import: ${name} has ${answers.length} answers`);
    for (const fault of faultsIn(projects)) this.#faults.add(fault);
  }

  end(trials: number): KillFigures {
    for (const [at, bytes] of this.#said.files.entries())
      if (!readProjectFile(bytes).ok) this.#lost.add(`file ${at}`);
    const faults = [...this.#faults];
    return { trials, acknowledged: this.#acknowledged, lost: this.#lost.size, faults };
  }

  async stop(): Promise<void> {
    await this.#app?.kill('everything');
  }

  get #acknowledged(): number {
    const { codings, imports, files } = this.#said;
    return codings.size + imports.size + files.length;
  }

  /** The app, up on its first screen; started where it was killed. */
  async #started(): Promise<KillableApp> {
    this.#app ??= await KillableApp.start(this.#profile, this.#url);
    await this.#app.open();
    await isUp(this.#app.page);
    return this.#app;
  }

  #pick<Item>(items: readonly Item[], at: number): Item {
    const item = items[at % items.length];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }
}
