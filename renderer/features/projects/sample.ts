import { importCodebook } from '#shared/commands/import-codebook.ts';
import answersUrl from '#shared/sample/answers.csv?url';
import codebookUrl from '#shared/sample/codebook.csv?url';
import type { Translator } from '#shared/i18n/translator.ts';
import type { Session } from '#renderer/app/session.ts';
import { unpackDraft } from '#renderer/worker/packed-draft.ts';

/** Makes a project of the bundled survey and its codebook, as if the person had imported both. */
export async function openSample(session: Session, { t }: Translator): Promise<void> {
  const survey = await session.worker.call('readSurvey', {
    file: { name: 'answers.csv', bytes: await bytesAt(answersUrl) },
    options: {},
  });
  if (!survey.ok) throw new Error(`The sample is broken: ${survey.problem.key}`);
  const { headerRows, columns } = survey.value.layout;
  const draft = await session.worker.call('draftSurvey', { headerRows, choices: columns });
  const codebook = await session.worker.call('readCodebook', {
    file: { name: 'codebook.csv', bytes: await bytesAt(codebookUrl) },
  });
  if (!draft.ok || !codebook.ok) throw new Error('The sample is broken');
  const answers = unpackDraft(draft.value);
  await session.createProject({ name: t('projects.sampleName') }, (project) => {
    session.workerMemory.importDraft(project, answers);
    project.act(importCodebook, codebook.value);
  });
  session.go('code');
}

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
