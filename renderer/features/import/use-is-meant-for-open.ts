import { useMemo } from 'react';
import { questionIdOf } from '#shared/domain/ids.ts';
import type { ColumnChoice } from '#shared/tables/draft-import.ts';
import type { OpenProject } from '#renderer/store/open-project.ts';

/** A file with a question that the open project has, or any file where it has no answers yet, is likely meant for it. */
export function useIsMeantForOpen(
  project: OpenProject | undefined,
  choices: readonly ColumnChoice[],
): boolean {
  return useMemo(() => {
    if (!project) return false;
    return project.memory.count('answers') === 0 || hasQuestionOf(project, choices);
  }, [project, choices]);
}

function hasQuestionOf(project: OpenProject, choices: readonly ColumnChoice[]): boolean {
  return choices.some(
    ({ role, title, ordinal }) =>
      role === 'question' && project.view.get('questions', questionIdOf(title, ordinal)),
  );
}
