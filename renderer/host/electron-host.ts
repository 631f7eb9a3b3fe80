import type { HostBridge, HostReply } from '#shared/host/bridge.ts';
import type { Host } from '#shared/host/contract.ts';
import type { CopyFolder, HostCopies } from '#shared/host/copies.ts';
import { HostError } from '#shared/host/host-error.ts';
import { menuCommandSchema } from '#shared/host/menu.ts';
import { contentOf } from '#renderer/host/copies/copy-content.ts';

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
    copies: electronCopies(bridge),
    copyFolder: electronCopyFolder(bridge),
  };
}

function electronCopies(bridge: HostBridge): HostCopies {
  return {
    where: async () => await Promise.resolve('disk'),
    kept: async () => valueOf(await bridge.keptProjects({})),
    append: async (request) => valueOf(await bridge.appendJournal(request)),
    keep: async (request) => valueOf(await bridge.keepCopy(request)),
    list: async (request) => valueOf(await bridge.listCopies(request)),
    read: async (request) => contentOf(request, valueOf(await bridge.readCopy(request))),
    journal: async (request) => valueOf(await bridge.readJournal(request)),
    forget: async (request) => valueOf(await bridge.forgetCopies(request)),
    async setDatabaseAside(request) {
      valueOf(await bridge.setDatabaseAside(request));
      return 'set-aside';
    },
  };
}

function electronCopyFolder(bridge: HostBridge): CopyFolder {
  return {
    chosen: async () => valueOf(await bridge.chosenFolder({})),
    choose: async () => valueOf(await bridge.chooseFolder({})),
    leave: async () => valueOf(await bridge.leaveFolder({})),
    show: async (request) => valueOf(await bridge.showFolder(request)),
  };
}

function valueOf<Value>(reply: HostReply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new HostError(reply.problem);
}
