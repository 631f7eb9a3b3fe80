import type { Shell } from '#test/helpers/shell/open-shell.ts';

/** Does what the page's console is bound to complain about, and forgets those complaints. */
export async function quietly<Value>(
  shell: Shell,
  act: (shell: Shell) => Promise<Value>,
): Promise<Value> {
  const before = shell.problems.length;
  try {
    return await act(shell);
  } finally {
    // A complaint is told a little after its cause.
    await shell.page.waitForTimeout(50);
    shell.problems.length = before;
  }
}
