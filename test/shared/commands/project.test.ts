import { describe, expect, it } from 'vitest';
import { createProject, renameCoder, renameProject } from '#shared/commands/project.ts';
import { PROJECT_RECORD_ID } from '#shared/domain/project.ts';
import { Desk } from '#test/helpers/desk.ts';
import { ANNA, makeSurvey } from '#test/helpers/survey.ts';

describe('createProject', () => {
  it('names the project and its first coder', () => {
    const desk = new Desk({});
    desk.do(createProject, { name: ' Kevät ', coderName: ' Anna ', source: 'kevat.xlsx' });
    expect(desk.memory.get('project', PROJECT_RECORD_ID)).toMatchObject({
      name: 'Kevät',
      source: 'kevat.xlsx',
    });
    expect(desk.memory.get('coders', ANNA.coderId)?.name).toBe('Anna');
  });

  it('cuts a long source and coder name, which no one typed as a name', () => {
    const desk = new Desk({});
    const long = 'x'.repeat(600);
    desk.do(createProject, { name: 'a', coderName: long, source: long });
    expect(desk.memory.get('project', PROJECT_RECORD_ID)?.source).toHaveLength(500);
    expect(desk.memory.get('coders', ANNA.coderId)?.name).toHaveLength(200);
  });

  it('refuses', () => {
    const desk = new Desk({});
    expect(desk.refusal(createProject, { name: ' \t', coderName: 'A' })).toBe('nameEmpty');
    const name = 'x'.repeat(201);
    expect(desk.refusal(createProject, { name, coderName: 'A' })).toBe('nameTooLong');
  });
});

describe('renameProject', () => {
  it('renames', () => {
    const desk = new Desk(makeSurvey([]).tables);
    const change = desk.do(renameProject, ' Uusi nimi ');
    expect(change.label).toEqual({ act: 'renameProject', values: { name: 'Uusi nimi' } });
    expect(desk.memory.get('project', PROJECT_RECORD_ID)?.name).toBe('Uusi nimi');
  });

  it('refuses', () => {
    const desk = new Desk(makeSurvey([]).tables);
    expect(desk.refusal(renameProject, '')).toBe('nameEmpty');
    expect(desk.refusal(renameProject, 'x'.repeat(201))).toBe('nameTooLong');
    expect(desk.refusal(renameProject, ' Kirjastokysely ')).toBe('nothingNew');
    expect(new Desk({}).refusal(renameProject, 'Uusi')).toBe('nothingNew');
  });
});

describe('renameCoder', () => {
  it('renames, and makes a coder whom the project has not met', () => {
    const desk = new Desk({});
    desk.do(renameCoder, { name: 'Anna' });
    desk.do(renameCoder, { name: ' Anna K. ' });
    expect([...desk.memory.all('coders')].map(({ name }) => name)).toEqual(['Anna K.']);
  });

  it('refuses the same name', () => {
    const desk = new Desk(makeSurvey([]).tables);
    expect(desk.refusal(renameCoder, { name: ' Anna ' })).toBe('nothingNew');
  });

  it('gives initials, and takes them away where they are blank', () => {
    const desk = new Desk(makeSurvey([]).tables);
    const initials = () => desk.memory.get('coders', ANNA.coderId)?.initials;
    desk.do(renameCoder, { name: 'Anna', initials: ' AnnaK ' });
    expect(initials()).toBe('Anna');
    expect(desk.refusal(renameCoder, { name: 'Anna', initials: 'Anna' })).toBe('nothingNew');
    desk.do(renameCoder, { name: 'Anna', initials: '  ' });
    expect(initials()).toBeUndefined();
  });
});
