import { describe, expect, it } from 'vitest';
import { closingLines } from '#scripts/closing-lines.mjs';

describe('closingLines', () => {
  it('is one line when all went well', () => {
    const closing = closingLines({ passed: 12, failed: 0, skipped: [] }, []);
    expect(closing).toEqual({ lines: ['12 passed, 0 failed'], passed: true });
  });

  it('says why a test was skipped, above the counts', () => {
    const skipped = [{ test: 'window opens', reason: 'no Electron here' }];
    expect(closingLines({ passed: 3, failed: 0, skipped }, [])).toEqual({
      lines: ['skipped: window opens (no Electron here)', '3 passed, 0 failed, 1 skipped'],
      passed: true,
    });
  });

  it('counts a failed check as a failure', () => {
    const closing = closingLines({ passed: 3, failed: 1, skipped: [] }, ['check lint']);
    expect(closing.lines.at(-1)).toBe('3 passed, 2 failed');
    expect(closing.passed).toBe(false);
  });

  it('does not take a run without tests for a success', () => {
    expect(closingLines({ passed: 0, failed: 0, skipped: [] }, []).passed).toBe(false);
  });
});
