import type { HostBridge, HostReply } from '#shared/host/bridge.ts';
import type { Host } from '#shared/host/contract.ts';
import { HostError } from '#shared/host/host-error.ts';
import { menuCommandSchema } from '#shared/host/menu.ts';

/** The main process as the app's host; it checks every request itself. */
export function electronHost(bridge: HostBridge): Host {
  return {
    kind: 'electron',
    openFile: async (request) => valueOf(await bridge.openFile(request)),
    saveFile: async (request) => valueOf(await bridge.saveFile(request)),
    printPdf: async (request) => valueOf(await bridge.printPdf(request)),
    showMenu: async (request) => valueOf(await bridge.showMenu(request)),
    takeFile: async () => valueOf(await bridge.takeFile({})),
    onCommand: (listener) =>
      bridge.onCommand((command) => listener(menuCommandSchema.parse(command))),
    onFile: (listener) => bridge.onFile(listener),
    appendJournal: async (request) => valueOf(await bridge.appendJournal(request)),
  };
}

function valueOf<Value>(reply: HostReply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new HostError(reply.problem);
}
