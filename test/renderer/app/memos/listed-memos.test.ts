import { expect, it } from 'vitest';
import { listMemos } from '#renderer/app/memos/listed-memos.ts';
import type { MemoId } from '#shared/domain/ids.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { ANNA, makeSurvey, stampAt } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(['eka vastaus', 'toka vastaus'], ['vanha', 'uusi']);
const own = { stamp: stampAt(1), coderId: ANNA.coderId };
const memory = memoryOf({
  ...tables,
  themes: [{ ...themes[0]!, mergedInto: themes[1]!.id }, themes[1]!],
  memos: [
    { ...own, id: 'm1' as MemoId, answerId: answers[1]!.id, text: 'Kysy' },
    { ...own, id: 'm2' as MemoId, answerId: answers[0]!.id, text: 'Hyvä sitaatti' },
    { ...own, id: 'm3' as MemoId, themeId: themes[0]!.id, text: 'Jaetaanko?' },
    { ...own, id: 'm4' as MemoId, text: 'Syksyllä uudelleen' },
  ],
});

it('the project comes first, then themes by the name they go by now, then answers by row', () => {
  const listed = listMemos(memory, '');
  expect(listed.map(({ id }) => id)).toEqual(['m4', 'm3', 'm2', 'm1']);
  expect(listed[1]).toMatchObject({ kind: 'theme', name: 'uusi' });
  expect(listed[3]).toMatchObject({ kind: 'answer', row: 2, text: 'toka vastaus' });
});

it('words are sought in the memo and in what it is on', () => {
  expect(listMemos(memory, ' TOKA ').map(({ id }) => id)).toEqual(['m1']);
  expect(listMemos(memory, 'uusi').map(({ id }) => id)).toEqual(['m3']);
  expect(listMemos(memory, 'sitaatti').map(({ id }) => id)).toEqual(['m2']);
  expect(listMemos(memory, 'puuttuu')).toEqual([]);
});
