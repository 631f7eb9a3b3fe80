import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/project.ts';
import { writeProjectFile } from '#shared/exchange/project-file.ts';
import { openApp, type OpenedApp } from '#test/helpers/app.ts';
import { CodingPage } from '#test/helpers/pages/coding-page.ts';
import { ProjectList } from '#test/helpers/pages/project-list.ts';
import { makeSurvey, PROJECT_ID } from '#test/helpers/survey.ts';

interface Written {
  readonly language: Language;
  /** The word as the answer has it, and its base form. */
  readonly form: string;
  readonly base: string;
  readonly text: string;
}

const WRITTEN: readonly Written[] = [
  {
    language: 'fi',
    form: 'vertaistuen',
    base: 'vertaistuki',
    text: 'Kaipaan vertaistuen lisäämistä.',
  },
  {
    language: 'fi',
    form: 'lapsiperheitä',
    base: 'lapsiperhe',
    text: 'Tukekaa lapsiperheitä arjessa.',
  },
  {
    language: 'fi',
    form: 'saavutettavuutta',
    base: 'saavutettavuus',
    text: 'Toivon saavutettavuutta.',
  },
  {
    language: 'sv',
    form: 'Föräldrarnas',
    base: 'förälder',
    text: 'Föräldrarnas ork är slut på hösten.',
  },
  {
    language: 'en',
    form: 'volunteers',
    base: 'volunteer',
    text: 'The volunteers’ training starts late.',
  },
];

function surveyFile() {
  const { answers, tables } = makeSurvey(
    [...WRITTEN.map(({ text }) => text), 'Kahvi oli hyvää.'],
    WRITTEN.map(({ base }) => base),
  );
  const told = answers.map((answer, at) =>
    Object.assign(answer, { language: WRITTEN[at]?.language ?? 'fi' }),
  );
  const bytes = writeProjectFile(
    { projectId: PROJECT_ID, tables: { ...tables, answers: told } },
    1,
  );
  return { name: 'sanat.sitaatti', bytes };
}

let app: OpenedApp;
let coding: CodingPage;

beforeEach(async () => {
  app = await openApp();
  await new ProjectList(app.page).openFile(surveyFile());
  coding = new CodingPage(app.page);
  await coding.ready();
});

afterEach(async () => {
  await app.close();
});

describe('an inflected word', () => {
  it('is found by its base form in the find box, in three languages', async () => {
    for (const { form, base } of WRITTEN) {
      await coding.find(base);
      const found = coding.answers.locator('.stretch[data-hit]');
      await expect.poll(() => found.allTextContents()).toEqual([form]);
      await expect.poll(() => coding.passing()).toBe(1);
      await coding.ready();
      await coding.press('Control+f', 'Control+a', 'Delete', 'Enter');
      await coding.ready();
    }
  });

  it('has the theme of its base form suggested, with the reason', async () => {
    for (const { form, base } of WRITTEN) {
      await coding.suggested();
      const card = coding.inspector.locator('.coding-card-suggested').first();
      await card.getByText(base, { exact: true }).first().waitFor();
      await expect.poll(() => card.textContent()).toContain(`${form} is a form of ${base}`);
      await coding.press('ArrowDown');
    }
    expect(await coding.suggestions()).toEqual([]);
  });
});
