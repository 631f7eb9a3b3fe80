import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { preventable, StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { notImplemented, strict } from '#test/electron-host/strict.ts';
import { InstanceLock } from '#test/electron-host/modules/instance-lock.ts';

const events = [
  'ready',
  'will-finish-launching',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'web-contents-created',
  'browser-window-created',
  'child-process-gone',
  // Of macOS; a test may emit them.
  'open-file',
  'activate',
];

export interface AppFacts {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** The profile that --user-data-dir names. */
  readonly profile: string | undefined;
}

/** What ends the processes; set by who started them. */
interface Ends {
  closeWindows(): Promise<boolean>;
  stopChromium(): Promise<void>;
}

export class App extends StrictEmitter {
  readonly isPackaged = false;
  readonly switches = new Map<string, string>();
  readonly commandLine = strict(
    {
      appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
      hasSwitch: (name: string) => this.switches.has(name),
      getSwitchValue: (name: string) => this.switches.get(name) ?? '',
    },
    'app.commandLine',
  );
  private facts: AppFacts | undefined;
  private ends: Ends | undefined;
  private lock: InstanceLock | undefined;
  private isQuitting = false;
  private becomeReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => {
    this.becomeReady = resolve;
  });
  private isReadyNow = false;

  constructor() {
    super('app', events);
  }

  hostBegin(facts: AppFacts): void {
    this.facts = facts;
  }

  hostReady(ends: Ends): void {
    this.ends = ends;
    this.isReadyNow = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.becomeReady();
  }

  /** Called when the last window has closed. */
  hostAllClosed(): void {
    if (this.isQuitting) return;
    if (!this.emit('window-all-closed')) void this.quit();
  }

  whenReady = async (): Promise<void> => this.ready;
  isReady = (): boolean => this.isReadyNow;
  enableSandbox = (): void => undefined;
  getName = (): string => this.facts?.name ?? '';
  getVersion = (): string => this.facts?.version ?? '';
  getAppPath = (): string => this.facts?.folder ?? '';
  getPreferredSystemLanguages = (): string[] => [Intl.DateTimeFormat().resolvedOptions().locale];

  getPath(name: string): string {
    const userData = this.facts?.profile ?? path.join(os.homedir(), '.config', this.getName());
    if (name === 'userData' || name === 'sessionData') return userData;
    if (name === 'downloads') return path.join(userData, 'electron-host-downloads');
    if (name === 'temp') return os.tmpdir();
    return name === 'home' ? os.homedir() : notImplemented(`app.getPath('${name}')`);
  }

  requestSingleInstanceLock(): boolean {
    this.lock = new InstanceLock(this.getPath('userData'));
    const visit = { args: process.argv, folder: process.cwd() };
    const isFirst = this.lock.take(visit, ({ args, folder }) => {
      void this.ready.then(() => this.emit('second-instance', {}, args, folder, undefined));
    });
    if (!isFirst) this.lock = undefined;
    return isFirst;
  }

  /** Asks as Electron does: before-quit, each window, will-quit; any of them may refuse. */
  async quit(): Promise<void> {
    if (this.isQuitting) return;
    this.isQuitting = true;
    const isAllowed =
      this.ask('before-quit') &&
      ((await this.ends?.closeWindows()) ?? true) &&
      this.ask('will-quit');
    this.isQuitting = isAllowed;
    if (isAllowed) await this.end(0);
  }

  exit(code = 0): void {
    this.isQuitting = true;
    void this.end(code);
  }

  private ask(name: 'before-quit' | 'will-quit'): boolean {
    const event = preventable({});
    this.emit(name, event);
    return !event.defaultPrevented;
  }

  private async end(code: number): Promise<void> {
    this.emit('quit', {}, code);
    await this.ends?.stopChromium();
    this.lock?.release();
    process.exit(code);
  }

  hostProfile(): string {
    const folder = path.join(this.getPath('userData'), 'Chromium');
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}

export const app = strict(new App(), 'app');
