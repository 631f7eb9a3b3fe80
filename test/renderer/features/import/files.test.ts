import { describe, expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator.ts';
import { HostError } from '#shared/host/host-error.ts';
import { LIMITS } from '#shared/tables/limits.ts';
import { changedRows } from '#renderer/features/import/changed-rows.ts';
import { giveDropped, giveFile, openProblem } from '#renderer/features/import/give-file.ts';
import { projectNameOf } from '#renderer/features/import/project-name.ts';
import { listCsv } from '#renderer/features/import/save-list.ts';
import type { AnswerId, RespondentId } from '#shared/domain/ids.ts';

const problemOf = (result: ReturnType<typeof giveFile>) =>
  result.ok ? undefined : result.problem.key;

describe('a file that is given', () => {
  it('goes on to be read', () => {
    const given = giveFile({ name: 'kysely.csv', bytes: new Uint8Array([65]) });
    expect(given).toMatchObject({ ok: true, value: { kind: 'file', name: 'kysely.csv' } });
  });

  it('is refused unread where it is too large or a project', async () => {
    const large = { name: 'iso.csv', size: LIMITS.fileBytes + 1 } as File;
    expect(problemOf(await giveDropped(large))).toBe('tables.tooLarge');
    const project = giveFile({ name: 'Kevät.SITAATTI', bytes: new Uint8Array(1) });
    expect(problemOf(project)).toBe('import.isProject');
  });

  it('that the machine does not give is named in the message', async () => {
    const moved = {
      name: 'siirretty.csv',
      size: 4,
      arrayBuffer: async () => {
        throw new Error('gone');
      },
    } as unknown as File;
    const given = await giveDropped(moved);
    expect(given).toMatchObject({
      ok: false,
      problem: { key: 'import.unreadable', values: { file: 'siirretty.csv' } },
    });
    const tooLarge = { kind: 'too-large', name: 'iso.csv', bytes: 2e9, limit: 5e8 } as const;
    expect(openProblem(new HostError(tooLarge))).toMatchObject({
      key: 'tables.tooLarge',
      values: { file: 'iso.csv', size: 2000 },
    });
  });
});

describe('a project’s first name', () => {
  it.each([
    ['toiveet_2025.csv', 'toiveet 2025'],
    ['Asukaskysely  kevät.XLSX', 'Asukaskysely kevät'],
    ['vastaukset.2025.03.tsv', 'vastaukset.2025.03'],
    ['.csv', '.csv'],
  ])('of %s is %s', (file, name) => {
    expect(projectNameOf(file)).toBe(name);
  });

  it('is no longer than a name may be', () => {
    expect(projectNameOf(`${'a'.repeat(400)}.csv`)).toHaveLength(200);
  });
});

describe('lists to save', () => {
  it('are CSV that opens in a spreadsheet and runs nothing', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      listCsv('rivit', [
        ['Rivi', 'Mitä tapahtui'],
        ['7', '=1+1; "ö"'],
      ]),
    );
    expect(text).toBe('\uFEFFRivi;Mitä tapahtui\r\n7;"\'=1+1; ""ö"""\r\n');
  });

  it('hold texts and values that differ, what is here first', () => {
    const rows = changedRows(
      {
        changedTexts: [
          {
            answerId: 'a' as AnswerId,
            question: 'Mitä toivot?',
            respondent: '7',
            here: 'vanha',
            inFile: 'uusi',
            kind: 'text',
            language: 'fi',
          },
        ],
        changedValues: [
          {
            respondentId: 'r' as RespondentId,
            attribute: 'Alue',
            respondent: '8',
            here: 'Itä',
            inFile: 'Länsi',
          },
        ],
      },
      createTranslator('fi'),
    );
    expect(rows).toEqual([
      ['Vastaaja', 'Sarake', 'Täällä', 'Tiedostossa'],
      ['7', 'Mitä toivot?', 'vanha', 'uusi'],
      ['8', 'Alue', 'Itä', 'Länsi'],
    ]);
  });
});
