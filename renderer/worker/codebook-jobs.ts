import { LiveCounts } from '#shared/analysis/live-counts.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { AnswerId, CoderId, ThemeId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/project.ts';
import type { ProjectMemory } from '#shared/domain/project-memory.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { codebookSheet } from '#shared/report/codebook-sheet.ts';
import { writeCsv } from '#shared/report/csv.ts';
import { fitSheet } from '#shared/report/fit-sheet.ts';
import { writeXlsx } from '#shared/report/xlsx.ts';
import { readCodebook, type CodebookDraft } from '#shared/tables/codebook-table.ts';
import { readTable } from '#shared/tables/read-table.ts';
import type { TableFile, TableNote, TableProblem, TableSource } from '#shared/tables/table.ts';
import { decode } from '#renderer/worker/decode.ts';

/** A codebook file as it was read; another sheet may hold what this one does not. */
export interface CodebookFile {
  readonly source: TableSource;
  readonly notes: readonly TableNote[];
  readonly draft: Result<CodebookDraft, TableProblem>;
}

export type CodebookFormat = 'xlsx' | 'csv';

/** What the codebook screen asks of the worker. */
export function codebookJobs({ memory }: { readonly memory: () => ProjectMemory }) {
  return {
    /** How many answers a coder has coded with each theme or with one below it. */
    countThemes({ coderId }: { readonly coderId: CoderId }): ReadonlyMap<ThemeId, number> {
      const coded = new Set<AnswerId>();
      for (const coding of memory().all('codings'))
        if (coding.coderId === coderId) coded.add(coding.answerId);
      return new LiveCounts(memory(), { kind: 'coder', coderId }, coded).counts();
    },
    async readCodebook({
      file,
    }: {
      readonly file: TableFile;
    }): Promise<Result<CodebookDraft, TableProblem>> {
      const table = await readTable(file, {}, decode);
      return table.ok ? readCodebook(table.value) : table;
    },
    /** As `readCodebook`, with what a person needs to see and choose before taking it in. */
    async readCodebookFile(input: {
      readonly file: TableFile;
      readonly sheet: string | undefined;
    }): Promise<Result<CodebookFile, TableProblem>> {
      const table = await readTable(input.file, { sheet: input.sheet }, decode);
      if (!table.ok) return table;
      const { source, notes } = table.value;
      return ok({ source, notes, draft: readCodebook(table.value) });
    },
    async writeCodebookFile(input: {
      readonly format: CodebookFormat;
      readonly language: Language;
      readonly coderId: CoderId;
    }): Promise<Uint8Array> {
      const layer = { kind: 'coder', coderId: input.coderId } as const;
      const translator = createTranslator(input.language);
      const { sheet } = fitSheet(codebookSheet(memory(), layer, translator));
      if (input.format === 'xlsx') return writeXlsx([sheet]);
      // A semicolon parts cells where the comma parts decimals.
      return writeCsv(sheet, { delimiter: input.language === 'en' ? ',' : ';', bom: true });
    },
  };
}
