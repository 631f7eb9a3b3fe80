import { doorProbes } from '#test/helpers/shell/door-probes.ts';
import { networkProbes } from '#test/helpers/shell/network-probes.ts';
import { pageProbes } from '#test/helpers/shell/page-probes.ts';

export const allProbes = { ...pageProbes, ...networkProbes, ...doorProbes };

/** A weakness put into the built main or preload: one text for another, where it stands exactly once. */
export interface Mutant {
  readonly name: string;
  readonly file?: 'preload.cjs';
  readonly from: string;
  readonly to: string;
  /** What must notice it. */
  readonly caughtBy: keyof typeof allProbes;
  /** The host on Chromium refuses to start so loosely; the true Electron would. */
  readonly isRefusedByHost?: true;
}

const preferences = 'runs the page in a sandbox, isolated, without Node and web views';

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a page without a sandbox',
    from: 'sandbox: true,',
    to: 'sandbox: false,',
    caughtBy: preferences,
    isRefusedByHost: true,
  },
  {
    name: 'a preload in the page’s own world',
    from: 'contextIsolation: true,',
    to: 'contextIsolation: false,',
    caughtBy: preferences,
    isRefusedByHost: true,
  },
  {
    name: 'Node in the page',
    from: 'nodeIntegration: false,',
    to: 'nodeIntegration: true,',
    caughtBy: preferences,
    isRefusedByHost: true,
  },
  {
    name: 'no same-origin rule',
    from: 'webSecurity: true,',
    to: 'webSecurity: false,',
    caughtBy: preferences,
    isRefusedByHost: true,
  },
  {
    name: 'web views',
    from: 'webviewTag: false,',
    to: 'webviewTag: true,',
    caughtBy: preferences,
    isRefusedByHost: true,
  },
  {
    name: 'a preload that hands out ipcRenderer',
    file: 'preload.cjs',
    from: 'exposeInMainWorld("host", {',
    to: 'exposeInMainWorld("host", { send: (...args) => electron.ipcRenderer.invoke(...args),',
    caughtBy: 'gives the page the contract’s doors and nothing of Node or Electron',
  },
  {
    name: 'no content security policy',
    from: '"content-security-policy": Object',
    to: '"x-policy": Object',
    caughtBy: 'runs no text as a program',
  },
  {
    name: 'eval allowed',
    from: `"'self' 'wasm-unsafe-eval'"`,
    to: `"'self' 'wasm-unsafe-eval' 'unsafe-eval' 'unsafe-inline'"`,
    caughtBy: 'serves every page with the strict headers',
  },
  {
    name: 'no Trusted Types',
    from: `"require-trusted-types-for": "'script'",`,
    to: '',
    caughtBy: 'takes no text for markup',
  },
  {
    name: 'connections to anywhere',
    from: `"connect-src": "'self'",`,
    to: '"connect-src": "*",',
    caughtBy: 'serves every page with the strict headers',
  },
  {
    name: 'no path check',
    from: 'parts.every(isPlainPart)',
    to: 'parts.every(String)',
    caughtBy: 'serves no file beside the window’s own',
  },
  {
    name: 'no request filter',
    from: 'cancel: !mayLoad(url)',
    to: 'cancel: false && !mayLoad(url)',
    caughtBy: 'refuses the network to any window, whatever its page may do',
  },
  {
    name: 'names looked up',
    from: 'MAP * ~NOTFOUND',
    to: 'MAP none.test ~NOTFOUND',
    caughtBy: 'looks up no name and makes no calls between browsers',
  },
  {
    name: 'calls between browsers',
    from: 'setWebRTCIPHandlingPolicy("disable_non_proxied_udp")',
    to: 'setWebRTCIPHandlingPolicy("default")',
    caughtBy: 'looks up no name and makes no calls between browsers',
  },
  {
    name: 'no navigation guard',
    from: 'lockContents(contents));',
    to: 'contents.setWindowOpenHandler(() => ({ action: "deny" })));',
    caughtBy: 'stays on its page when a link or a script would leave',
  },
  {
    name: 'windows from the page',
    from: 'contents.setWindowOpenHandler(() => ({ action: "deny" }));',
    to: 'contents.setWindowOpenHandler(() => ({ action: "allow" }));',
    caughtBy: 'opens no other window',
  },
  {
    name: 'downloads',
    from: 'on("will-download", (event) => event.preventDefault())',
    to: 'on("will-download", () => void 0)',
    caughtBy: 'lets no download begin',
  },
  {
    name: 'every permission',
    from: 'return permission === grantedPermission;',
    to: 'return true;',
    caughtBy: 'grants no permission but storage that lasts',
  },
  {
    name: 'no permission handlers',
    from: 'lockSession();\n\tserveApp();',
    to: 'serveApp();',
    caughtBy: 'grants no permission but storage that lasts',
  },
  {
    name: 'no look at the sender’s address',
    from: '|| !isOfApp(frame.url)',
    to: '',
    caughtBy: 'hears no page but its own',
  },
  {
    name: 'frames inside the page heard',
    from: 'frame.parent !== null ||',
    to: '',
    caughtBy: 'hears no frame inside its page',
  },
  {
    name: 'no look at the request',
    from: 'act(schema.parse(args[0]), window)',
    to: 'act(args[0], window)',
    caughtBy: 'takes no request but one that its schema takes',
  },
  {
    name: 'any word of the command line is a file',
    from: 'args.find(isPlainPath)',
    to: 'args.find(String)',
    caughtBy: 'opens a project file that the system gives it, and nothing else',
  },
  {
    name: 'the file’s place told to the page',
    from: 'const name = node_path.default.basename(file);',
    to: 'const name = file;',
    caughtBy: 'tells the page a file’s name and never its place',
  },
  {
    name: 'the copy folder’s place told to the page',
    from: 'return node_path.default.basename(folder) || node_path.default.parse(folder).root;',
    to: 'return folder;',
    caughtBy: 'tells the page the name of the folder for copies and never its place',
  },
  {
    name: 'saving in place',
    from: 'await writeFlushed(beside, bytes, mode);',
    to: 'await writeFlushed(beside, bytes, mode); await (0, node_fs_promises.writeFile)(file, bytes);',
    caughtBy: 'saves beside the old file, flushed, and only then in its place',
  },
  {
    name: 'saving without a flush',
    from: 'await handle.writeFile(bytes);\n\t\tawait handle.sync();',
    to: 'await handle.writeFile(bytes);',
    caughtBy: 'saves beside the old file, flushed, and only then in its place',
  },
];
