import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
export const outFolder = path.join(projectRoot, 'out');
export const rendererFolder = path.join(outFolder, 'renderer');
