import { maxFileBytes, type OpenedFile, type OpenPurpose } from '#shared/host/contract.ts';
import { openEndings } from '#shared/host/file-kinds.ts';
import { HostError } from '#shared/host/host-error.ts';

/** The browser's own file dialog; undefined when the person cancels it. */
export async function pickFile(purpose: OpenPurpose): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = openEndings[purpose].map((ending) => `.${ending}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** The bytes of a picked or dropped file. Rejects with a `HostError`: `too-large`, `unreadable`. */
export async function readFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > maxFileBytes) {
    throw new HostError({ kind: 'too-large', name, bytes: size, limit: maxFileBytes });
  }
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // The file was moved or changed after it was picked, or it is a folder.
    throw new HostError({ kind: 'unreadable', name });
  }
}
