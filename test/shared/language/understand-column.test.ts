import { expect, it } from 'vitest';
import { understandColumn } from '#shared/language/understand-column.ts';

it('tells the column’s language and each answer’s language and kind', () => {
  const column = understandColumn([
    'Jonot ovat aivan liian pitkiä.',
    'Det är svårt att få hjälp på svenska.',
    'No comment',
    'Sama kuin edellä',
    'Apua saa nopeasti ja ystävällisesti.',
  ]);
  expect(column.language).toBe('fi');
  expect(column.answers).toEqual([
    { language: 'fi', kind: 'text' },
    { language: 'sv', kind: 'text' },
    { language: 'fi', kind: 'nonAnswer' },
    { language: 'fi', kind: 'sameAsAbove' },
    { language: 'fi', kind: 'text' },
  ]);
});
