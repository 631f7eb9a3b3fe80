import type { Protocol } from '#test/electron-host/browser/protocol.ts';
import { inside, outside, ownScheme } from '#test/electron-host/browser/addresses.ts';
import { applyPermissions } from '#test/electron-host/browser/permissions.ts';
import type { Pipe, Target } from '#test/electron-host/browser/pipe.ts';
import { PreloadWorld } from '#test/electron-host/browser/preload-world.ts';
import { interceptRequests } from '#test/electron-host/browser/requests.ts';
import type { OpenedPage } from '#test/electron-host/browser/targets.ts';
import { preventable, StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { notImplemented, strict } from '#test/electron-host/strict.ts';
import { Frames, type FrameFace } from '#test/electron-host/modules/frames.ts';
import { ipcMain } from '#test/electron-host/modules/ipc-main.ts';
import { paperOf } from '#test/electron-host/modules/pdf-options.ts';
import { session } from '#test/electron-host/modules/session.ts';

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'context-menu',
  'did-finish-load',
  'did-fail-load',
  'did-navigate',
  'dom-ready',
  'render-process-gone',
  'console-message',
  'destroyed',
];

type WindowOpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

/** What the app asked of the page in `webPreferences`, with Electron's defaults. */
export type Preferences = Electron.WebPreferences;

let count = 0;

export class WebContents extends StrictEmitter {
  readonly id: number;
  readonly session: object = session.defaultSession;
  hostTargetId: string | undefined;
  /** Opens what the page asked for, when the app allows it. */
  hostOpen: (url: string) => void = () => undefined;
  private readonly preferences: Preferences;
  private readonly page: Promise<Target>;
  private hasPage: (page: Target) => void = () => undefined;
  private frames: Frames | undefined;
  private preload: PreloadWorld | undefined;
  private pipe: Pipe | undefined;
  private isGone = false;
  private stay: () => void = () => undefined;
  private openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  private webRtcPolicy = 'default';
  /** The document that the app itself loads: its own navigation is not asked about. */
  private expected: string | undefined;

  constructor(preferences: Preferences) {
    super('webContents', events);
    count += 1;
    this.id = count;
    this.preferences = preferences;
    this.page = new Promise((resolve) => {
      this.hasPage = resolve;
    });
    return strict(this, 'webContents');
  }

  get mainFrame(): FrameFace {
    return this.frames?.main ?? notImplemented('webContents.mainFrame before the first load');
  }

  getURL = (): string => this.frames?.main.url ?? '';
  isDestroyed = (): boolean => this.isGone;
  getLastWebPreferences = (): Preferences => this.preferences;
  getWebRTCIPHandlingPolicy = (): string => this.webRtcPolicy;

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    this.preload?.tell(channel, args);
  }

  async loadURL(url: string): Promise<void> {
    if (outside(url) === url && !/^(?:https?|data|about|blob):/.test(url)) {
      throw new Error(`ERR_UNKNOWN_URL_SCHEME loading '${url}'`);
    }
    const page = await this.page;
    if (ownScheme(url)) await applyPermissions(this.browser(), this, url);
    this.expected = new URL(url).href;
    const loaded = new Promise((resolve) => this.once('did-finish-load', () => resolve(undefined)));
    const { errorText } = await page.send('Page.navigate', { url: outside(url) });
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    this.expected = this.getURL();
    void this.page.then(async (page) => page.send('Page.reload'));
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const page = await this.page;
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'thrown');
    return result.value as unknown;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.page;
    const { data } = await page.send('Page.printToPDF', paperOf(options));
    return Buffer.from(data, 'base64');
  }

  forcefullyCrashRenderer(): void {
    // The answer never comes.
    void this.page.then((page) => void page.send('Page.crash').catch(() => undefined));
  }

  /** Closes the page as a person would: it may be asked whether it lets go. */
  close(): void {
    void this.page.then(async (page) => page.send('Page.close').catch(() => undefined));
  }

  /** Calls when the page was asked to close and stays. */
  hostOnStay(listener: () => void): void {
    this.stay = listener;
  }

  private browser(): Target {
    return this.pipe?.target() ?? notImplemented('a page without a browser');
  }

  async hostAttach(pipe: Pipe, { id, page }: OpenedPage): Promise<void> {
    this.pipe = pipe;
    this.hostTargetId = id;
    const { frameTree } = await page.send('Page.getFrameTree');
    const frames = new Frames(frameTree.frame);
    this.frames = frames;
    this.follow(page, frames);
    await Promise.all([
      page.send('Page.enable'),
      page.send('Inspector.enable'),
      this.intercept(page),
      this.beginPreload(page, frames),
    ]);
    await page.send('Runtime.runIfWaitingForDebugger');
    this.hasPage(page);
  }

  hostGone(): void {
    this.isGone = true;
    this.emit('destroyed');
  }

  private async beginPreload(page: Target, frames: Frames): Promise<void> {
    const { preload } = this.preferences;
    if (preload === undefined) return;
    this.preload = new PreloadWorld(page);
    await this.preload.begin(
      preload,
      (id) => frames.isMain(id),
      async (channel, args) => this.answer(channel, args),
    );
  }

  private async answer(channel: string, args: unknown[]): Promise<unknown> {
    const handler = ipcMain.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler({ sender: this, senderFrame: this.mainFrame }, ...args);
  }

  /** Requests of the page, of its workers (the page's own line has them) and of frames that begin in it. */
  private async intercept(target: Target): Promise<void> {
    target.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const child = this.pipe?.target(sessionId);
      if (!child) return;
      const ready = targetInfo.type === 'iframe' ? this.intercept(child) : Promise.resolve();
      void ready.finally(() => void resume(child));
    });
    await interceptRequests(target, (frameId, url) => this.mayNavigate(frameId, url));
    await target.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
  }

  private mayNavigate(frameId: string, url: string): boolean {
    const isMainFrame = this.frames?.isMain(frameId) ?? false;
    if (isMainFrame && this.expected !== undefined && sameDocument(url, this.expected)) {
      this.expected = undefined;
      return true;
    }
    const event = preventable({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  private follow(page: Target, frames: Frames): void {
    page.on('Page.frameNavigated', ({ frame }) => {
      frames.keep(frame);
      if (frames.isMain(frame.id)) this.emit('did-navigate', {}, this.getURL());
    });
    page.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason !== 'swap') frames.drop(frameId);
    });
    page.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    page.on('Page.windowOpen', ({ url }) => this.askToOpen(inside(url)));
    page.on('Page.javascriptDialogOpening', (asked) => void this.answerUnload(page, asked));
    page.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
  }

  /** The page that Chromium began is closed in any case; one that the app allows would be a new one. */
  private askToOpen(url: string): void {
    if (this.openHandler({ url }).action === 'allow') this.hostOpen(url);
  }

  private async answerUnload(
    page: Target,
    { type }: Protocol.Page.javascriptDialogOpeningPayload,
  ): Promise<void> {
    if (type !== 'beforeunload') return;
    const event = preventable({});
    this.emit('will-prevent-unload', event);
    await page
      .send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented })
      .catch(() => undefined);
    if (!event.defaultPrevented) this.stay();
  }
}

function sameDocument(left: string, right: string): boolean {
  return left.split('#')[0] === right.split('#')[0];
}

async function resume(target: Target): Promise<void> {
  await target.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
}
