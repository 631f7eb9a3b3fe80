import type { SaveRequest } from '#shared/host/contract.ts';
import { endingOf } from '#shared/host/file-kinds.ts';
import { HostError } from '#shared/host/host-error.ts';

/** Chromium's save dialog; not in TypeScript's DOM library, as other browsers lack it. */
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

declare global {
  interface Window {
    readonly showSaveFilePicker?: SavePicker;
  }
}

/** Asks where to, in a browser that can ask; downloads otherwise. */
export async function saveByBrowser(request: SaveRequest): Promise<'saved' | 'cancelled'> {
  const handle = await askWhere(request.name);
  if (handle === 'cancelled') return 'cancelled';
  if (handle) await write(handle, request);
  else download(request);
  return 'saved';
}

async function askWhere(name: string): Promise<FileSystemFileHandle | 'cancelled' | undefined> {
  const accept = { 'application/octet-stream': [`.${endingOf(name)}`] };
  try {
    return await window.showSaveFilePicker?.({ suggestedName: name, types: [{ accept }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // The click was too long ago, or a policy forbids the dialog: a download needs neither.
    return undefined;
  }
}

async function write(handle: FileSystemFileHandle, request: SaveRequest): Promise<void> {
  try {
    const stream = await handle.createWritable();
    await stream.write(ownBytes(request));
    await stream.close();
  } catch (error) {
    throw new HostError({ kind: 'unwritable', name: handle.name, cause: causeOf(error) });
  }
}

function causeOf(error: unknown): 'disk-full' | 'not-allowed' | 'other' {
  if (!(error instanceof DOMException)) return 'other';
  if (error.name === 'QuotaExceededError') return 'disk-full';
  return error.name === 'NotAllowedError' ? 'not-allowed' : 'other';
}

function download(request: SaveRequest): void {
  const url = URL.createObjectURL(new Blob([ownBytes(request)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = request.name;
  link.click();
  // The browser reads the blob after the click; a minute is ample even for the largest file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The bytes as one that a blob takes: never memory that another thread shares. */
function ownBytes({ bytes }: SaveRequest): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
