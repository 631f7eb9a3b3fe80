import { strict } from '#test/electron-host/strict.ts';

/**
 * Nobody sits before the host: every dialog is cancelled unless a test puts another function in its
 * place, as it does with the true Electron.
 */
export const dialog = strict(
  {
    showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    showMessageBox: async (...args: unknown[]) => {
      const options = args.at(-1) as { readonly cancelId?: number };
      return { response: options.cancelId ?? 0, checkboxChecked: false };
    },
    showErrorBox: (title: string, content: string): void => {
      process.stderr.write(`${title}: ${content}\n`);
    },
  },
  'dialog',
);
