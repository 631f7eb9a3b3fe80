import type { Language } from '#shared/domain/project.ts';

/** One area's sentences: each key in every language, side by side. Plural forms end in `_one`, `_other`. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Language, string>>>>;
