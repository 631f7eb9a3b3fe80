import type { ComponentType } from 'react';
import type { Screen } from '#renderer/app/session.ts';
import { AttributesScreen } from '#renderer/features/attributes/attributes-screen.tsx';
import { CodeScreen } from '#renderer/features/code/code-screen.tsx';
import { CodebookScreen } from '#renderer/features/codebook/codebook-screen.tsx';
import { ImportScreen } from '#renderer/features/import/import-screen.tsx';
import { ProjectsScreen } from '#renderer/features/projects/projects-screen.tsx';
import { ResultsScreen } from '#renderer/features/results/results-screen.tsx';

export const SCREENS_SHOWN: Readonly<Record<Screen, ComponentType>> = {
  projects: ProjectsScreen,
  import: ImportScreen,
  code: CodeScreen,
  codebook: CodebookScreen,
  attributes: AttributesScreen,
  results: ResultsScreen,
};
