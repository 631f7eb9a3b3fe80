import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { understandColumn } from '#shared/language/understand-column.ts';
import { draftImport } from '#shared/tables/draft-import.ts';
import { guessLayout } from '#shared/tables/layout.ts';
import { readPasted } from '#shared/tables/read-table.ts';
import { packDraft, unpackDraft } from '#renderer/worker/packed-draft.ts';

const CELLS = fc.array(fc.constantFrom('', 'a', 'vertaistuki', 'ei osaa sanoa', 'bra stöd 🙂'), {
  minLength: 4,
  maxLength: 4,
});

it('a draft comes back from its columns as it was, empty cells and all', () => {
  fc.assert(
    fc.property(fc.array(CELLS, { minLength: 1, maxLength: 12 }), (rows) => {
      const text = [['Nimi', 'Toive', 'Rooli', 'Toive'], ...rows]
        .map((cells) => cells.join('\t'))
        .join('\n');
      const read = readPasted(text, 'liitetty', {});
      if (!read.ok) return;
      const { columns, headerRows } = guessLayout(read.value);
      const choices = columns.map(({ index, title, ordinal, kind }) => ({
        index,
        title,
        ordinal,
        kind,
        role: 'question' as const,
      }));
      const drafted = draftImport(read.value, headerRows, choices, understandColumn);
      if (drafted.ok) expect(unpackDraft(packDraft(drafted.value))).toEqual(drafted.value);
    }),
  );
});
