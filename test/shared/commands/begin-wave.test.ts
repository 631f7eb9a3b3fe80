import { describe, expect, it } from 'vitest';
import { beginWave, MOST_EXAMPLES, waveOf } from '#shared/commands/begin-wave.ts';
import { invertChange } from '#shared/commands/invert-change.ts';
import { createProject } from '#shared/commands/project.ts';
import { memoryOf } from '#shared/domain/project-memory.ts';
import { readProjectFile, writeProjectFile } from '#shared/exchange/project-file.ts';
import { Desk } from '#test/helpers/desk.ts';
import { everyRecord } from '#test/helpers/every-record.ts';
import { BERTIL, makeCoding, makeSurvey, makeTheme, PROJECT_ID } from '#test/helpers/survey.ts';

/** Last year's project, and a new one that has a name alone. */
function lastYear() {
  return memoryOf(everyRecord());
}

function nextYear(): Desk {
  const desk = new Desk({});
  desk.do(createProject, { name: 'Kirjastokysely 2026', coderName: 'Anna' });
  return desk;
}

describe('the codebook of the next survey', () => {
  it('has all themes under their ids, groups, merged and retired ones too', () => {
    const before = lastYear();
    const desk = nextYear();
    const made = desk.do(beginWave, waveOf(before, { examples: false }));
    const plain = (memory: typeof before) =>
      [...memory.all('themes')].map((theme) =>
        Object.assign({ ...theme }, { stamp: 0, questionIds: [] }),
      );
    expect(plain(desk.memory)).toEqual(plain(before));
    expect(made.label).toEqual({
      act: 'beginWave',
      values: { count: before.count('themes'), project: 'Kirjastokysely' },
    });
    expect(desk.memory.count('examples')).toBe(0);
    expect(desk.memory.count('answers')).toBe(0);
  });

  it('is for all questions, since nobody knows which will be asked', () => {
    const before = lastYear();
    expect([...before.all('themes')].some(({ questionIds }) => questionIds.length > 0)).toBe(true);
    const desk = nextYear();
    desk.do(beginWave, waveOf(before, { examples: false }));
    expect([...desk.memory.all('themes')].flatMap(({ questionIds }) => questionIds)).toEqual([]);
  });

  it('hangs from nothing that is not there', () => {
    const [gone, child] = [makeTheme('gone', { deleted: true }), makeTheme('child')];
    const before = memoryOf({ themes: [gone, { ...child, parentId: gone.id }] });
    const desk = nextYear();
    desk.do(beginWave, waveOf(before, { examples: false }));
    const file = { projectId: PROJECT_ID, tables: desk.memory.tables() };
    expect(readProjectFile(writeProjectFile(file, 1)).ok).toBe(true);
  });

  it('is one act to undo, and is refused where there is no theme', () => {
    const desk = nextYear();
    const made = desk.do(beginWave, waveOf(lastYear(), { examples: true }));
    expect(desk.refusal(beginWave, waveOf(lastYear(), { examples: true }))).toBe('nothingNew');
    desk.memory.apply(invertChange(desk.acting(), made, 'undo').change);
    expect([desk.memory.count('themes'), desk.memory.count('examples')]).toEqual([0, 0]);
    expect(desk.refusal(beginWave, waveOf(memoryOf({}), { examples: true }))).toBe('nothingNew');
  });
});

describe('its examples', () => {
  const { answers, tables } = makeSurvey([
    'Lisää valoa lukunurkkaan',
    'Valoa kiitos',
    'Lisää VALOA, mer ljus',
  ]);
  const [light, lamps, dusk] = [makeTheme('valo'), makeTheme('lamput'), makeTheme('hämärä')];
  const themes = [light, { ...lamps, mergedInto: light.id }, { ...dusk, retired: true as const }];
  const codings = [
    makeCoding(answers[0]!, light, 'valoa'),
    makeCoding(answers[1]!, lamps, undefined, { starred: true, coderId: BERTIL.coderId }),
    makeCoding(answers[2]!, light, 'VALOA'),
    makeCoding(answers[0]!, dusk, 'lukunurkkaan'),
  ];

  it('are each text once, starred first, under the theme it means now; retired ones teach none', () => {
    const { examples } = waveOf(memoryOf({ ...tables, themes, codings }), { examples: true });
    expect(examples.map(({ themeId, text }) => [themeId, text])).toEqual([
      [light.id, 'Valoa kiitos'],
      [light.id, 'valoa'],
    ]);
    expect(examples[0]).toMatchObject({ starred: true, language: 'fi', from: 'Kirjastokysely' });
  });

  it('come back from a project file, and go on to the wave after with their own origin', () => {
    const desk = nextYear();
    desk.do(beginWave, waveOf(memoryOf({ ...tables, themes, codings }), { examples: true }));
    const file = { projectId: PROJECT_ID, tables: desk.memory.tables() };
    const read = readProjectFile(writeProjectFile(file, 1));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.tables.examples).toEqual([...desk.memory.all('examples')]);
    const onward = waveOf(memoryOf(read.value.tables), { examples: true });
    expect(onward.from).toBe('Kirjastokysely 2026');
    expect(onward.examples.map(({ from }) => from)).toEqual(['Kirjastokysely', 'Kirjastokysely']);
  });

  it('are bounded for each theme', () => {
    const many = makeSurvey(Array.from({ length: MOST_EXAMPLES + 5 }, (_, at) => `teksti ${at}`));
    const all = many.answers.map((answer) => makeCoding(answer, light));
    const view = memoryOf({ ...many.tables, themes: [light], codings: all });
    expect(waveOf(view, { examples: true }).examples).toHaveLength(MOST_EXAMPLES);
  });
});
