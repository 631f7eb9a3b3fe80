import { describe, expect, it } from 'vitest';
import { readOptions } from '#scripts/facts.mjs';

describe('readOptions', () => {
  it('takes the usual port, and any way, when nothing is said', () => {
    expect(readOptions([])).toEqual({ browser: false, open: true, port: 47_615 });
  });

  it('reads what is said', () => {
    const options = readOptions(['--browser', '--no-open', '--port', '5000']);
    expect(options).toEqual({ browser: true, open: false, port: 5000 });
  });

  it('refuses a port that is none, and options it does not know', () => {
    expect(() => readOptions(['--port', 'many'])).toThrow('--port');
    expect(() => readOptions(['--port', '70000'])).toThrow('--port');
    expect(() => readOptions(['--brwoser'])).toThrow();
  });
});
