import type { Language } from '#shared/domain/project.ts';
import { menuCommandSchema, type MenuCommand, type MenuRequest } from '#shared/host/menu.ts';
import { COMMANDS, keyOf } from '#renderer/app/commands.ts';
import type { Screen } from '#renderer/app/session.ts';

export interface MenuFacts {
  readonly language: Language;
  /** The person's own keys. */
  readonly keys: Readonly<Record<string, string>>;
  readonly screen: Screen;
  readonly hasProject: boolean;
}

const needsNoProject: ReadonlySet<MenuCommand> = new Set([
  'openProjectFile',
  'goProjects',
  'goImport',
  'settings',
  'help',
]);

/** What the native menu shows: every command by its key, grey where it would do nothing. */
export function menuOf(facts: MenuFacts): MenuRequest {
  const commands = menuCommandSchema.options;
  return {
    language: facts.language,
    keys: Object.fromEntries(commands.map((id) => [id, keyOf(id, facts.keys)])),
    disabled: commands.filter((id) => !canAct(id, facts)),
  };
}

function canAct(id: MenuCommand, { screen, hasProject }: MenuFacts): boolean {
  if (COMMANDS[id].place === 'code') return hasProject && screen === 'code';
  if (id === 'printPdf') return hasProject && screen === 'results';
  return hasProject || needsNoProject.has(id);
}
