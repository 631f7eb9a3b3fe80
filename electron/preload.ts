import { contextBridge, ipcRenderer } from 'electron';
import { hostChannels, type HostBridge } from '#shared/host/bridge.ts';

const bridge: HostBridge = {
  openFile: (request) => ipcRenderer.invoke(hostChannels.openFile, request),
  saveFile: (request) => ipcRenderer.invoke(hostChannels.saveFile, request),
  appendJournal: (request) => ipcRenderer.invoke(hostChannels.appendJournal, request),
};

contextBridge.exposeInMainWorld('host', bridge);
