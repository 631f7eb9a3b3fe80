import { contextBridge, ipcRenderer } from 'electron';
import { hostChannels, hostNews, type HostBridge } from '#shared/host/bridge.ts';

const bridge: HostBridge = {
  openFile: (request) => ipcRenderer.invoke(hostChannels.openFile, request),
  saveFile: (request) => ipcRenderer.invoke(hostChannels.saveFile, request),
  printPdf: (request) => ipcRenderer.invoke(hostChannels.printPdf, request),
  showMenu: (request) => ipcRenderer.invoke(hostChannels.showMenu, request),
  takeFile: (request) => ipcRenderer.invoke(hostChannels.takeFile, request),
  onCommand: (listener) => listen(hostNews.onCommand, listener),
  onFile: (listener) => listen(hostNews.onFile, () => listener()),
  keptProjects: (request) => ipcRenderer.invoke(hostChannels.keptProjects, request),
  appendJournal: (request) => ipcRenderer.invoke(hostChannels.appendJournal, request),
  keepCopy: (request) => ipcRenderer.invoke(hostChannels.keepCopy, request),
  listCopies: (request) => ipcRenderer.invoke(hostChannels.listCopies, request),
  readCopy: (request) => ipcRenderer.invoke(hostChannels.readCopy, request),
  readJournal: (request) => ipcRenderer.invoke(hostChannels.readJournal, request),
  forgetCopies: (request) => ipcRenderer.invoke(hostChannels.forgetCopies, request),
  setDatabaseAside: (request) => ipcRenderer.invoke(hostChannels.setDatabaseAside, request),
  chosenFolder: (request) => ipcRenderer.invoke(hostChannels.chosenFolder, request),
  chooseFolder: (request) => ipcRenderer.invoke(hostChannels.chooseFolder, request),
  leaveFolder: (request) => ipcRenderer.invoke(hostChannels.leaveFolder, request),
  showFolder: (request) => ipcRenderer.invoke(hostChannels.showFolder, request),
};

contextBridge.exposeInMainWorld('host', bridge);

/** Electron's own event stays here: it would hand the page a way to send anything. */
function listen(channel: string, listener: (value: unknown) => void): () => void {
  const hear = (_event: unknown, value: unknown): void => listener(value);
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.off(channel, hear);
  };
}
