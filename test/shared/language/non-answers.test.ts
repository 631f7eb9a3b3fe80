import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerKind } from '#shared/language/non-answers.ts';
import { tableOf } from '#test/shared/tables/reading.ts';

describe('answerKind', () => {
  it.each([
    'Ei osaa sanoa',
    'en osaa sanoa.',
    'En osaa sanoo',
    'EOS',
    '-',
    '???',
    '…',
    'Ei ole.',
    'ei mitään',
    'Ei kommentoitavaa',
    'ei kommentoitvaa',
    'En osaa sanoa, en tiedä',
    'Ei halua vastata.',
    'Ei tule mitään mieleen',
    'Vet ej',
    'Inget.',
    'Ingen kommentar',
    'n/a',
    'N/A',
    'NA',
    'No comment',
    "I don't know",
    'nothing to add',
    'Nothing really.',
  ])('takes %j for no answer', (text) => {
    expect(answerKind(text)).toBe('nonAnswer');
  });

  it.each([
    'Sama kuin edellä',
    'sama kuin edelä',
    'ks. edellinen vastaus',
    'Kuten yllä',
    'Samma som ovan',
    'Se föregående svar',
    'same as above',
    'See previous answer',
  ])('takes %j for a pointer', (text) => {
    expect(answerKind(text)).toBe('sameAsAbove');
  });

  it.each([
    'Ei',
    'Nej',
    'Jonot',
    'kiva',
    'Ei jonoja',
    'Ei mitään parannettavaa',
    'En tiedä mistä saan apua',
    'Sama ohjaaja aina',
    'Samma personal varje gång',
    'Ei muuta kuin kiitos',
    'Ingen kö',
    'No queues',
    'Nothing works',
    '5',
    '👍',
    'Ei osaa sanoa, mutta jonot ovat pitkiä',
  ])('takes %j for an answer', (text) => {
    expect(answerKind(text)).toBe('text');
  });

  it('counts the sample as its README says', async () => {
    const url = new URL('../../../shared/sample/answers.csv', import.meta.url);
    const { rows } = await tableOf(new Uint8Array(readFileSync(url)));
    const texts = rows.slice(1).flatMap((cells) => cells.slice(5, 9).filter((cell) => cell.trim()));
    const countOf = (kind: string) => texts.filter((text) => answerKind(text) === kind).length;
    expect([texts.length, countOf('nonAnswer'), countOf('sameAsAbove')]).toEqual([208, 17, 3]);
  });
});
