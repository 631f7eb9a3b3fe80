import type { Shell } from '#test/helpers/shell/open-shell.ts';

/** From now on the native save dialog answers with this file. */
export async function chooseSaveAs({ app }: Shell, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
}
