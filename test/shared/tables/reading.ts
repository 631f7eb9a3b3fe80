import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { AnswerKind } from '#shared/domain/answer.ts';
import { draftImport, type ImportDraft } from '#shared/tables/draft-import.ts';
import { guessLayout } from '#shared/tables/layout.ts';
import { readTable } from '#shared/tables/read-table.ts';
import type {
  Decode,
  ReadOptions,
  SurveyTable,
  TableMessage,
  TableProblem,
} from '#shared/tables/table.ts';

/** Node 20 gets windows-1252 wrong, so tests decode by iconv-lite; UTF-8 strictly. */
export const decode: Decode = (bytes, encoding) => {
  if (encoding !== 'utf-8') return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export function read(bytes: Uint8Array, name = 'survey.csv', options: ReadOptions = {}) {
  return readTable({ name, bytes }, options, decode);
}

export async function tableOf(
  content: string | Uint8Array,
  name?: string,
  options?: ReadOptions,
): Promise<SurveyTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await read(bytes, name, options);
  if (!result.ok) throw new Error(sentence(result.problem));
  return result.value;
}

export async function problemOf(
  content: string | Uint8Array,
  name?: string,
  options?: ReadOptions,
): Promise<TableProblem> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await read(bytes, name, options);
  if (result.ok) throw new Error(`It was read: ${JSON.stringify(result.value.rows.slice(0, 3))}`);
  return result.problem;
}

export function fixture(folder: 'surveys' | 'codebooks', name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../fixtures', folder, name));
}

export function sentence({ key, values }: TableMessage): string {
  return createTranslator('en').t(key, values);
}

/** Stands in for the language pipeline: all Finnish, a few known non-answers. */
export function understand(texts: readonly string[]) {
  const answers = texts.map((text): { language: 'fi'; kind: AnswerKind } => ({
    language: 'fi',
    kind: text === '-' || text === 'en osaa sanoa' ? 'nonAnswer' : 'text',
  }));
  return { language: 'fi' as const, answers };
}

/** The import as it goes when no setting is touched. */
export function untouched(table: SurveyTable): ImportDraft {
  const { headerRows, columns } = guessLayout(table);
  const result = draftImport(table, headerRows, columns, understand);
  if (!result.ok) throw new Error(sentence(result.problem));
  return result.value;
}

/** "role title" of each column, as guessed. */
export function rolesOf(table: SurveyTable): string[] {
  return guessLayout(table).columns.map(({ role, title }) => `${role} ${title}`);
}
