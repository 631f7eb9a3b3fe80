import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#scripts/paths.mjs';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';

const appFolder = path.join(projectRoot, 'test', 'fixtures', 'small-electron-app');
const reason = whyNoShell();

/** What the small app's preload exposes. */
interface Small {
  readonly required: string;
  readonly nested: { readonly list: readonly [number, { readonly deep: boolean }] };
  callBack(listener: (word: string) => void): void;
  later(value: number): Promise<number>;
  makeAdder(first: number): (second: number) => number;
  throwNow(): void;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  hear(channel: string, listener: (value: unknown) => void): () => void;
}

declare global {
  var small: Small;
}

/**
 * How values cross between page, preload and main process. The host on Chromium must do it as
 * Electron does: these tests hold for both.
 */
describe.skipIf(reason !== undefined)(`between the worlds, in ${shellKind}`, () => {
  let shell: Shell;
  beforeAll(async () => {
    await prepareShell();
    shell = await openShell({ appFolder, shows: 'p' });
  });
  afterAll(async () => shell.close());

  it('the page sees what is exposed, fixed, and nothing else of the preload', async () => {
    const found = await shell.page.evaluate(() => [
      small.required,
      small.nested.list[1].deep,
      Object.isFrozen(small) && Object.isFrozen(small.nested.list),
      'leaked' in globalThis,
      'require' in globalThis,
      Object.getOwnPropertyDescriptor(globalThis, 'small')?.writable,
    ]);
    expect(found).toEqual(['refused', true, true, false, false, false]);
  });

  it('functions and promises cross both ways', async () => {
    const found = await shell.page.evaluate(async () => {
      const called = await new Promise((resolve) => {
        small.callBack(resolve);
      });
      return [called, await small.later(7), small.makeAdder(2)(3)];
    });
    expect(found).toEqual(['called', 7, 5]);
  });

  it('an error crosses with its message', async () => {
    const found = await shell.page.evaluate(() => {
      try {
        small.throwNow();
        return 'nothing thrown';
      } catch (error) {
        return error instanceof Error && error.message;
      }
    });
    expect(found).toBe('thrown in the preload');
  });

  it('values are copied on their way to the main process and back', async () => {
    const found = await shell.page.evaluate(async () => {
      class Point {
        x = 1;
        move() {}
      }
      const sent = [
        new Date(5),
        new Map([['k', 1]]),
        new Uint8Array([7]),
        12n,
        new Point(),
        undefined,
      ];
      const echoed = (await small.invoke('echo', ...sent)) as typeof sent;
      return echoed.map((each, at) => [
        Object.prototype.toString.call(each),
        each === sent[at] && typeof each === 'object',
        each instanceof Point,
      ]);
    });
    expect(found).toEqual(
      ['Date', 'Map', 'Uint8Array', 'BigInt', 'Object', 'Undefined'].map((name) => [
        `[object ${name}]`,
        false,
        false,
      ]),
    );
    const kind = shell.page.evaluate(() => small.invoke('describe', new Uint8Array([1])));
    expect(await kind).toBe('[object Uint8Array]');
  });

  it('a refusal of the main process rejects, naming its channel', async () => {
    const messages = await shell.page.evaluate(async () =>
      Promise.all(
        ['fail', 'nobody'].map((channel) =>
          small.invoke(channel).then(String, (error: unknown) => (error as Error).message),
        ),
      ),
    );
    expect(messages).toEqual([
      "Error invoking remote method 'fail': TypeError: no such thing",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ]);
  });

  it('a function cannot be sent to the main process', async () => {
    const message = await shell.page.evaluate(async () =>
      small
        .invoke('echo', () => undefined)
        .then(String, (error: unknown) => (error as Error).message),
    );
    expect(message).toContain('could not be cloned');
  });

  it('the main process tells the page until it stops listening', async () => {
    await shell.page.evaluate(() => {
      const heard: unknown[] = [];
      const stop = small.hear('news', (value: unknown) => heard.push(value));
      Object.assign(globalThis, { heard, stop });
    });
    const tell = (value: number) =>
      shell.app.evaluate(({ BrowserWindow }, sent) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('news', sent);
      }, value);
    const heard = () => shell.page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown);
    await tell(1);
    await expect.poll(heard).toEqual([1]);
    await shell.page.evaluate(() => Reflect.get(globalThis, 'stop')());
    await tell(2);
    await shell.page.waitForTimeout(200);
    expect(await heard()).toEqual([1]);
  });
});
