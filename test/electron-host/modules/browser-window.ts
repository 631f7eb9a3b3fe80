import { preventable, StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { notImplemented, refuseOthers, strict } from '#test/electron-host/strict.ts';
import { app } from '#test/electron-host/modules/app.ts';
import { started } from '#test/electron-host/modules/started.ts';
import { WebContents, type Preferences } from '#test/electron-host/modules/web-contents.ts';

const knownOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'backgroundColor',
  'icon',
  'autoHideMenuBar',
  'webPreferences',
];

const defaults: Preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

/** Anything looser than Electron's defaults cannot be had here, which is a guard by itself. */
const looser: readonly [keyof Preferences, unknown][] = [
  ['sandbox', false],
  ['contextIsolation', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['webSecurity', false],
  ['webviewTag', true],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
];

const all: BrowserWindow[] = [];

export class BrowserWindow extends StrictEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  private bounds: Electron.Rectangle;
  private isShown: boolean;
  private isFull = false;
  private isClosed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed', 'show', 'focus', 'unresponsive']);
    refuseOthers(options, knownOptions, 'an option of BrowserWindow');
    const preferences = { ...defaults, ...options.webPreferences };
    for (const [name, value] of looser) {
      if (preferences[name] === value) notImplemented(`${name}: ${String(value)}`);
    }
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.bounds = { x, y, width, height };
    this.isShown = show;
    this.webContents = new WebContents(preferences);
    this.id = this.webContents.id;
    // Unlike Electron's, the new window does not know who opened it.
    this.webContents.hostOpen = (url) => void new BrowserWindow(options).loadURL(url);
    const face = strict(this, 'BrowserWindow');
    all.push(face);
    app.emit('browser-window-created', {}, face);
    app.emit('web-contents-created', {}, this.webContents);
    void this.open();
    return face;
  }

  static getAllWindows = (): BrowserWindow[] => [...all];

  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    all.find((window) => window.webContents === contents) ?? null;

  private async open(): Promise<void> {
    const { pipe, targets } = started();
    const opened = await targets.open(this.bounds);
    targets.onGone(opened.id, () => this.hasClosed());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    await this.webContents.hostAttach(pipe, opened);
  }

  loadURL = async (url: string): Promise<void> => this.webContents.loadURL(url);

  show(): void {
    this.isShown = true;
    this.emit('show', {});
  }

  focus(): void {
    this.emit('focus', {});
  }

  maximize(): void {
    this.isFull = true;
  }

  isVisible = (): boolean => this.isShown && !this.isClosed;
  isMaximized = (): boolean => this.isFull;
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.isClosed;
  getBounds = (): Electron.Rectangle => ({ ...this.bounds });
  getNormalBounds = (): Electron.Rectangle => this.getBounds();

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
  }

  close(): void {
    void this.hostClose();
  }

  /** At once and without a question. */
  destroy(): void {
    this.hasClosed();
    const targetId = this.webContents.hostTargetId;
    if (targetId) void started().pipe.target().send('Target.closeTarget', { targetId });
  }

  /** False when the app or the page will not let go. */
  async hostClose(): Promise<boolean> {
    if (this.isClosed) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    const gone = new Promise<boolean>((resolve) => this.once('closed', () => resolve(true)));
    const stays = new Promise<boolean>((resolve) => {
      this.webContents.hostOnStay(() => resolve(false));
    });
    this.webContents.close();
    return Promise.race([gone, stays]);
  }

  private hasClosed(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    all.splice(
      all.findIndex((window) => window.id === this.id),
      1,
    );
    this.webContents.hostGone();
    this.emit('closed', {});
    if (all.length === 0) app.hostAllClosed();
  }
}

export const webContents = strict(
  {
    getAllWebContents: () => all.map((window) => window.webContents),
    fromDevToolsTargetId: (id: string) =>
      all.map((window) => window.webContents).find(({ hostTargetId }) => hostTargetId === id),
  },
  'the module webContents',
);

/** Closes each window; false when one of them stays. */
export async function closeWindows(): Promise<boolean> {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!(await window.hostClose())) return false;
  }
  return true;
}
