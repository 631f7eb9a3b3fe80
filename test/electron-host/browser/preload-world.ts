import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '#test/electron-host/browser/pipe.ts';
import type { PreloadFacts } from '#test/electron-host/page/preload-world.ts';
import { decode, encode } from '#test/electron-host/wire.ts';

const world = 'ElectronIsolatedContext';
// Built beside the host itself.
const pageWorld = readFileSync(path.join(__dirname, 'page-world.js'), 'utf8');
const preloadWorld = readFileSync(path.join(__dirname, 'preload-world.js'), 'utf8');

/** Answers a question of the preload; rejects with what Electron would tell the page. */
export type Answer = (channel: string, args: unknown[]) => Promise<unknown>;

/** The preload in a world of its own beside the page, and its line to the main process. */
export class PreloadWorld {
  readonly #page: Target;
  #context: number | undefined;

  constructor(page: Target) {
    this.#page = page;
  }

  async begin(
    preload: string,
    isMain: (frameId: string) => boolean,
    answer: Answer,
  ): Promise<void> {
    const page = this.#page;
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      if (context.name === world && frameId && isMain(frameId)) this.#context = context.id;
    });
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'electronHostSend') void this.#reply(payload, executionContextId, answer);
    });
    const { main, isolated } = scripts(readFileSync(preload, 'utf8'));
    await Promise.all([
      page.send('Runtime.enable'),
      page.send('Runtime.addBinding', { name: 'electronHostSend', executionContextName: world }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: main }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: world }),
    ]);
  }

  /** News for the preload; lost when no page is there, as in Electron. */
  tell(channel: string, args: readonly unknown[]): void {
    const text = encode(args);
    if (this.#context !== undefined) void this.#call(this.#context, 'news', channel, text);
  }

  async #reply(payload: string, context: number, answer: Answer): Promise<void> {
    const { id, channel, args } = JSON.parse(payload) as Record<'id' | 'channel' | 'args', string>;
    try {
      const value = encode(await answer(channel, decode(args) as unknown[]));
      await this.#call(context, 'answer', id, value);
    } catch (error) {
      await this.#call(context, 'refusal', id, String(error));
    }
  }

  async #call(contextId: number, ...words: readonly string[]): Promise<void> {
    const args = words.map((word) => JSON.stringify(word)).join();
    const expression = `electronHostHear(${args})`;
    // The page may have gone meanwhile.
    await this.#page.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  }
}

/** Source for both worlds. Each is a function of its own, so that no name is left in the page. */
function scripts(preload: string): { readonly main: string; readonly isolated: string } {
  const { electron, chrome, node } = process.versions;
  const facts: PreloadFacts = {
    // Nobody in the page can guess on which event the worlds speak.
    channel: `electron-host-${randomUUID()}`,
    platform: process.platform,
    versions: { electron, chrome, node },
  };
  const main = `(() => {\n${pageWorld}\nelectronHost.startPageWorld(${JSON.stringify(facts.channel)});\n})();`;
  const isolated = `(() => {\n${preloadWorld}\nelectronHost.startPreloadWorld(${JSON.stringify(facts)},
    function (require, module, exports, process) {\n${preload}\n});\n})();`;
  return { main, isolated };
}
