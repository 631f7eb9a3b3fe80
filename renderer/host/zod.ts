// The window's zod: vite.config.ts puts it in place of 'zod'. Being the module that every schema
// imports, it runs before the first of them, wherever the bundler puts them.
import { config } from 'zod/v4';

// The policy forbids eval; without this zod tries it once and the browser reports a violation.
config({ jitless: true });

export * from 'zod/v4';
