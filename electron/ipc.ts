import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { HostReply } from '#shared/host/bridge.ts';
import { isOfApp } from '#electron/origin.ts';

type Act<Request, Value> = (
  request: Request,
  window: BrowserWindow,
) => HostReply<Value> | Promise<HostReply<Value>>;

/**
 * Answers one channel: only the app's own top frame is heard, and only a request that its schema
 * takes. Anything else rejects at the caller.
 */
export function handle<Request, Value>(
  channel: string,
  schema: z.ZodType<Request>,
  act: Act<Request, Value>,
): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]) => {
    const window = senderWindow(event);
    if (!window || args.length !== 1) throw new Error('refused');
    return act(schema.parse(args[0]), window);
  });
}

/** The window that asks, when it is the app's own page and no frame inside it. */
function senderWindow(event: IpcMainInvokeEvent): BrowserWindow | undefined {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null || !isOfApp(frame.url)) return undefined;
  return BrowserWindow.fromWebContents(event.sender) ?? undefined;
}
