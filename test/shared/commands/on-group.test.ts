import { describe, expect, it } from 'vitest';
import { invertChange } from '#shared/commands/invert-change.ts';
import {
  changeGroupEdges,
  clearGroupRejection,
  codeGroup,
  codeGroupInVivo,
  markGroupDone,
  rejectForGroup,
  rejectGroupCoding,
  removeFromGroup,
  reopenGroup,
  setGroupKind,
  setGroupPolarity,
  starGroup,
} from '#shared/commands/on-group.ts';
import { codeAnswer } from '#shared/commands/code-answer.ts';
import { removeCoding } from '#shared/commands/change-coding.ts';
import { Desk } from '#test/helpers/desk.ts';
import { BERTIL, HAND, makeSurvey } from '#test/helpers/survey.ts';

const { answers, themes, tables } = makeSurvey(
  ['Kiva kurssi, mutta kallis.', 'kiva kurssi mutta KALLIS', 'Kiva kurssi, muta kallis!', 'Tilat'],
  ['hinta', 'kurssi'],
);
const [first, second, third] = answers.map((answer) => answer.id);
const theme = themes[0]!.id;
const head = { answerId: first!, themeId: theme, origin: HAND };
const others = [second!, third!];
const words = { start: 13, end: 25 };

function quotes(desk: Desk): string[] {
  return answers.map((answer) =>
    desk.memory
      .codingsOf(answer.id)
      .map((coding) => `${coding.excerpt}${coding.whole ? '*' : ''}${coding.starred ? '★' : ''}`)
      .join(' + '),
  );
}

describe('codeGroup', () => {
  it('codes the same words of all, in one change that names how many', () => {
    const desk = new Desk(tables);
    const change = desk.do(codeGroup, { ...head, span: words }, others);
    expect(quotes(desk)).toEqual(['mutta kallis', 'mutta KALLIS', 'muta kallis', '']);
    expect(change.label).toEqual({ act: 'codeSpan', values: { theme: 'hinta', answers: 3 } });
    const origins = [first, second, third].map((id) => desk.memory.codingsOf(id!)[0]?.origin);
    const group = { kind: 'group', answerId: first };
    expect(origins).toEqual([HAND, group, group]);
  });

  it('is taken back as one', () => {
    const desk = new Desk(tables);
    const change = desk.do(codeGroup, head, others);
    expect(quotes(desk).filter((each) => each.endsWith('*'))).toHaveLength(3);
    const { change: undo, skipped } = invertChange(desk.acting(), change, 'undo');
    desk.memory.apply(undo);
    expect([quotes(desk), skipped]).toEqual([['', '', '', ''], 0]);
  });

  it('codes the rest where some have the theme already, also where the first has', () => {
    const desk = new Desk(tables);
    desk.do(codeAnswer, { ...head, span: words });
    const change = desk.do(codeGroup, { ...head, span: words }, others);
    expect(change.label.values).toEqual({ theme: 'hinta', answers: 2 });
    expect(quotes(desk)).toEqual(['mutta kallis', 'mutta KALLIS', 'muta kallis', '']);
    expect(desk.refusal(codeGroup, { ...head, span: words }, others)).toBe('alreadyCoded');
  });

  it('passes over an answer that has none of the words', () => {
    const desk = new Desk(tables);
    desk.do(codeGroup, { ...head, span: words }, [answers[3]!.id]);
    expect(quotes(desk)).toEqual(['mutta kallis', '', '', '']);
  });

  it('of one answer is what coding it is', () => {
    const desk = new Desk(tables);
    const change = desk.do(codeGroup, head);
    expect(change.label).toEqual({ act: 'codeAnswer', values: { theme: 'hinta' } });
  });

  it('ends the rejections of the theme on all', () => {
    const desk = new Desk(tables);
    desk.do(rejectForGroup, head, others);
    desk.do(codeGroup, head, others);
    expect(answers.flatMap((answer) => desk.memory.rejectionsOf(answer.id))).toEqual([]);
  });
});

it('a theme made of words of one codes the same words of all', () => {
  const desk = new Desk(tables);
  const made = desk.do(codeGroupInVivo, { answerId: first!, span: words }, others);
  expect(quotes(desk)).toEqual(['mutta kallis', 'mutta KALLIS', 'muta kallis', '']);
  expect(desk.memory.get('themes', made.themeId)?.name).toBe('mutta kallis');
  expect(made.change.label.values).toMatchObject({ answers: 3 });
  expect(made.change.items.filter(({ table }) => table === 'themes')).toHaveLength(1);
});

describe('changing a group’s codings', () => {
  function coded(): Desk {
    const desk = new Desk(tables);
    desk.do(codeGroup, { ...head, span: words }, others);
    return desk;
  }
  const codingOn = (desk: Desk, at: number) => desk.memory.codingsOf(answers[at]!.id)[0]!.id;

  it('removes the same coding of all, and leaves other ones', () => {
    const desk = coded();
    desk.do(codeAnswer, { ...head, answerId: second! });
    desk.do(removeFromGroup, codingOn(desk, 0), others);
    expect(quotes(desk)).toEqual(['', 'kiva kurssi mutta KALLIS*', '', '']);
  });

  it('leaves another coder’s codings', () => {
    const desk = coded();
    desk.beside(BERTIL).do(codeAnswer, { ...head, answerId: second!, span: words });
    desk.do(removeFromGroup, codingOn(desk, 0), others);
    expect(desk.memory.codingsOf(second!).map((each) => each.coderId)).toEqual([BERTIL.coderId]);
  });

  it('stars all, also where one was starred, and takes all stars away', () => {
    const desk = coded();
    desk.do(starGroup, codingOn(desk, 1));
    desk.do(starGroup, codingOn(desk, 0), others);
    expect(quotes(desk).every((each) => each === '' || each.endsWith('★'))).toBe(true);
    desk.do(starGroup, codingOn(desk, 0), others);
    expect(quotes(desk).some((each) => each.endsWith('★'))).toBe(false);
  });

  it('moves the edges in all', () => {
    const desk = coded();
    const edges = { start: 19, end: 25 };
    desk.do(changeGroupEdges, { codingId: codingOn(desk, 0), edges }, others);
    expect(quotes(desk)).toEqual(['kallis', 'KALLIS', 'kallis', '']);
  });

  it('takes all away and keeps their words as counter-examples', () => {
    const desk = coded();
    desk.do(rejectGroupCoding, codingOn(desk, 0), others);
    expect(quotes(desk)).toEqual(['', '', '', '']);
    const kept = answers.flatMap(({ id }) => desk.memory.rejectionsOf(id));
    expect(kept.map((each) => each.counterExample?.excerpt)).toEqual([
      'mutta kallis',
      'mutta KALLIS',
      'muta kallis',
    ]);
  });

  it('says of all whether they are for or against, where the theme takes that', () => {
    const desk = coded();
    const input = { codingId: codingOn(desk, 0), polarity: '-' } as const;
    expect(desk.refusal(setGroupPolarity, input, others)).toBe('notPolar');
    desk.memory.apply({ items: [{ table: 'themes', after: { ...themes[0]!, polar: true } }] });
    desk.do(setGroupPolarity, input, others);
    const polarities = answers.flatMap(({ id }) => desk.memory.codingsOf(id)[0]?.polarity ?? []);
    expect(polarities).toEqual(['-', '-', '-']);
  });

  it('lets a member that differs alone', () => {
    const desk = coded();
    desk.do(removeCoding, codingOn(desk, 1));
    desk.do(starGroup, codingOn(desk, 0), others);
    expect(quotes(desk)).toEqual(['mutta kallis★', '', 'muta kallis★', '']);
  });
});

it('rejects for all, and allows for all again', () => {
  const desk = new Desk(tables);
  desk.do(rejectForGroup, head, others);
  const rejections = () => answers.flatMap((answer) => desk.memory.rejectionsOf(answer.id));
  expect(rejections()).toHaveLength(3);
  desk.do(clearGroupRejection, desk.memory.rejectionsOf(first!)[0]!.id, others);
  expect(rejections()).toEqual([]);
});

it('marks all done, also where the first is, and opens all again', () => {
  const desk = new Desk(tables);
  const done = () => desk.memory.count('decisions');
  desk.do(markGroupDone, first!);
  expect(desk.do(markGroupDone, first!, others).label.values).toEqual({ row: 2, answers: 2 });
  expect(done()).toBe(3);
  expect(desk.refusal(markGroupDone, first!, others)).toBe('alreadyDone');
  desk.do(reopenGroup, first!, others);
  expect(done()).toBe(0);
});

it('sets the kind of all', () => {
  const desk = new Desk(tables);
  desk.do(setGroupKind, { answerId: first!, kind: 'nonAnswer' }, others);
  expect(answers.map(({ id }) => desk.memory.get('answers', id)?.kind)).toEqual([
    'nonAnswer',
    'nonAnswer',
    'nonAnswer',
    'text',
  ]);
});
