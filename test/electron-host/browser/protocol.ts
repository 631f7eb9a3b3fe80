/** The messages of the DevTools protocol, as the browser's driver describes them. */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
