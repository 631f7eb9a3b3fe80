import { randomUUID } from 'node:crypto';
import type { Pipe, Target } from '#test/electron-host/browser/pipe.ts';
import type { Protocol } from '#test/electron-host/browser/protocol.ts';

export interface OpenedPage {
  readonly id: string;
  readonly page: Target;
}

/** The browser's pages: those that the app opens, and no other. Each begins stopped, before its first script. */
export class Targets {
  readonly #pipe: Pipe;
  readonly #browser: Target;
  readonly #awaited = new Map<string, (opened: OpenedPage) => void>();
  readonly #onGone = new Map<string, () => void>();

  constructor(pipe: Pipe) {
    this.#pipe = pipe;
    this.#browser = pipe.target();
  }

  async begin(): Promise<void> {
    const browser = this.#browser;
    browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      void this.#meet(this.#pipe.target(sessionId), targetInfo);
    });
    browser.on('Target.targetDestroyed', ({ targetId }) => this.#onGone.get(targetId)?.());
    await browser.send('Target.setDiscoverTargets', { discover: true });
    await browser.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  /** Opens a page that waits to be resumed. */
  async open(size: { readonly width: number; readonly height: number }): Promise<OpenedPage> {
    // The mark tells it from a page that a page opens.
    const url = `about:blank#${randomUUID()}`;
    const opened = new Promise<OpenedPage>((resolve) => this.#awaited.set(url, resolve));
    await this.#browser.send('Target.createTarget', { url, newWindow: true, ...size });
    return opened;
  }

  onGone(id: string, listener: () => void): void {
    this.#onGone.set(id, listener);
  }

  async #meet(page: Target, { type, url, targetId }: Protocol.Target.TargetInfo): Promise<void> {
    const resolve = this.#awaited.get(url);
    this.#awaited.delete(url);
    if (resolve) resolve({ id: targetId, page });
    else if (type === 'page' || type === 'service_worker') await this.#refuse(page, targetId);
    else await page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  }

  /** It must go on too: `window.open` holds its opener until the new page moves. */
  async #refuse(page: Target, targetId: string): Promise<void> {
    page.on('Fetch.requestPaused', ({ requestId }) => {
      void page
        .send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
        .catch(ignore);
    });
    await Promise.allSettled([
      page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#browser.send('Target.closeTarget', { targetId }),
      page.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }
}

function ignore(): void {
  // The page went away first.
}
