import { describe, expect, it } from 'vitest';
import { importAnswers, textsThatDiffer } from '#shared/commands/import-answers.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { planCarrying, takeNewTexts } from '#shared/commands/take-new-texts.ts';
import { answerIdOf, type RejectionId } from '#shared/domain/ids.ts';
import {
  PROJECT_ID,
  ANNA,
  BERTIL,
  makeCoding,
  makeSurvey,
  makeTheme,
  stampAt,
} from '#test/helpers/survey.ts';
import { readProjectFile, writeProjectFile } from '#shared/exchange/project-file.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { Desk } from '#test/helpers/desk.ts';
import { tableOf, untouched } from '#test/shared/tables/reading.ts';

const HEAD = 'Tunnus;Mitä toivotte kirjastolta?';
const ROWS = ['a;Lisää valoa lukunurkkaan illaksi', 'b;Pidemmät aukioloajat viikonloppuun'];
const CHANGED = ['a;Lisää valoa lukunurkkaan aamuksi ja illaksi', 'b;Kahvila olisi mukava'];

async function draft(...rows: string[]) {
  return untouched(await tableOf([HEAD, ...rows].join('\n'), 'kysely.csv'));
}

/** Two answers coded by Anna and one of them by Bertil too, and what a later file says of them. */
async function codedDesk() {
  const desk = new Desk({ project: makeSurvey([]).tables.project });
  desk.do(importAnswers, await draft(...ROWS));
  const [first, second] = [...desk.memory.all('answers')];
  const [light, hours] = [makeTheme('Valo'), makeTheme('Ajat')];
  desk.memory.load('themes', [light, hours]);
  desk.memory.load('codings', [
    makeCoding(first!, light, 'valoa lukunurkkaan', { starred: true }),
    makeCoding(second!, hours, 'aukioloajat'),
    makeCoding(second!, hours, undefined, { coderId: BERTIL.coderId }),
  ]);
  const own = { stamp: stampAt(3), answerId: first!.id, coderId: ANNA.coderId };
  desk.memory.load('rejections', [{ ...own, id: 'r' as RejectionId, themeId: hours.id }]);
  const texts = textsThatDiffer(desk.memory, await draft(...CHANGED));
  return { desk, texts, first: first!, second: second!, light, hours };
}

describe('planCarrying', () => {
  it('tells the codings whose words are there, those whose words are gone, and others’', async () => {
    const { desk, texts } = await codedDesk();
    const plan = planCarrying(desk.memory, ANNA.coderId, texts);
    expect(plan.carried.map(({ coding, span }) => [coding.excerpt, span.start])).toEqual([
      ['valoa lukunurkkaan', 6],
    ]);
    expect(plan.lost.map(({ excerpt }) => excerpt)).toEqual(['aukioloajat']);
    expect(plan.others).toBe(1);
  });
});

describe('takeNewTexts', () => {
  it('makes new versions that stand in for the old, codings carried by choice', async () => {
    const { desk, texts, first, second, light, hours } = await codedDesk();
    const made = desk.do(takeNewTexts, { texts, carry: true });
    expect(made.label).toEqual({ act: 'takeNewTexts', values: { count: 2 } });
    expect(desk.memory.count('answers')).toBe(2);
    const [one, two] = [...desk.memory.all('answers')];
    expect([one!.text, two!.text]).toEqual([
      'Lisää valoa lukunurkkaan aamuksi ja illaksi',
      'Kahvila olisi mukava',
    ]);
    expect([one!.supersedes, one!.row]).toEqual([first.id, first.row]);
    const [carried] = desk.memory.codingsOf(one!.id);
    expect(carried).toMatchObject({ starred: true, excerpt: 'valoa lukunurkkaan' });
    expect(desk.memory.rejectionsOf(one!.id).map(({ themeId }) => themeId)).toEqual([hours.id]);
    expect(desk.memory.codingsOf(two!.id)).toEqual([]);
    expect(desk.memory.codingsWith(light.id)).toEqual([carried]);
    expect(desk.memory.codingsWith(hours.id)).toEqual([]);
    expect(desk.memory.earlierVersions(two!.id)).toEqual([second]);
    expect(desk.memory.codingsOf(second.id)).toHaveLength(2);
  });

  it('leaves all codings on the old texts where that was chosen', async () => {
    const { desk, texts } = await codedDesk();
    desk.do(takeNewTexts, { texts, carry: false });
    expect([desk.memory.count('codings'), desk.memory.count('rejections')]).toEqual([0, 0]);
  });

  it('is one act to undo and redo', async () => {
    const { desk, texts, first } = await codedDesk();
    const before = desk.memory.tables();
    const made = desk.do(takeNewTexts, { texts, carry: true });
    const undone = invertChange(desk.acting(), made, 'undo').change;
    desk.memory.apply(undone);
    for (const table of ['answers', 'codings', 'rejections'] as const)
      expect([...desk.memory.all(table)]).toEqual([...before[table]]);
    desk.memory.apply(invertChange(desk.acting(), undone, 'redo').change);
    expect(desk.memory.answerNow(first.id)?.text).toMatch(/aamuksi/);
    expect(desk.memory.count('codings')).toBe(1);
  });

  it('is refused where nothing differs any more', async () => {
    const { desk, texts } = await codedDesk();
    desk.do(takeNewTexts, { texts, carry: false });
    expect(desk.refusal(takeNewTexts, { texts, carry: false })).toBe('nothingNew');
  });

  it('knows the answers again in the next import, whichever version the file has', async () => {
    const { desk, texts, first } = await codedDesk();
    desk.do(takeNewTexts, { texts, carry: true });
    expect(desk.refusal(importAnswers, await draft(...CHANGED))).toBe('nothingNew');
    expect(textsThatDiffer(desk.memory, await draft(...CHANGED))).toEqual([]);
    const back = textsThatDiffer(desk.memory, await draft(...ROWS));
    desk.do(takeNewTexts, { texts: back, carry: true });
    const now = desk.memory.answerNow(first.id);
    expect(now?.text).toBe(first.text);
    expect(desk.memory.earlierVersions(now!.id).map(({ text }) => text)).toEqual([
      'Lisää valoa lukunurkkaan aamuksi ja illaksi',
      first.text,
    ]);
    expect(answerIdOf(first.questionId, first.respondentId)).toBe(first.id);
  });

  it('comes back from a project file as it was', async () => {
    const { desk, texts } = await codedDesk();
    desk.do(takeNewTexts, { texts, carry: true });
    const file = { projectId: PROJECT_ID, tables: desk.memory.tables() };
    const read = readProjectFile(writeProjectFile(file, 1));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const memory = memoryOf(read.value.tables);
    for (const table of ['answers', 'codings', 'rejections'] as const)
      expect(new Set(memory.all(table))).toEqual(new Set(desk.memory.all(table)));
    expect(memory.tables().answers).toHaveLength(4);
  });
});
