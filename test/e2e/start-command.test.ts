import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#scripts/paths.mjs';

type Started = ChildProcessByStdio<null, Readable, Readable>;

describe('npm start', () => {
  const started: Started[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  function start(port: number): Started {
    const script = path.join(projectRoot, 'scripts', 'start.mjs');
    const child = spawn(
      process.execPath,
      [script, '--browser', '--no-open', '--port', String(port)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    started.push(child);
    return child;
  }

  it('serves the app, says so in a line, and stops at Ctrl+C', async () => {
    const child = start(0);
    const line = await lineWith(child.stdout, 'Sitaatti in the browser');
    expect(line).toContain('--browser was asked for');
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain('<title>Sitaatti</title>');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('goes to the app that runs already', async () => {
    const line = await lineWith(start(0).stdout, 'Sitaatti in the browser');
    const port = Number(/:(\d+)\//.exec(line)?.[1]);
    const second = start(port);
    expect(await lineWith(second.stdout, 'Sitaatti')).toContain('already running');
    expect(await once(second, 'exit')).toEqual([0, null]);
  });

  it('says what to do when another program has the port', async () => {
    const other = createServer((_request, response) => response.end('other'));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const child = start((other.address() as AddressInfo).port);
    expect(await lineWith(child.stderr, 'taken')).toContain('close the program');
    expect(await once(child, 'exit')).toEqual([1, null]);
    other.close();
  });
});

async function lineWith(stream: Readable, wanted: string): Promise<string> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    if (line.includes(wanted)) return line;
    seen.push(line);
  }
  throw new Error(`No line with “${wanted}” in:\n${seen.join('\n')}`);
}
