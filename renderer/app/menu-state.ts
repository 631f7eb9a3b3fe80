import type { Language } from '#shared/domain/project.ts';
import { menuCommandSchema, type MenuCommand, type MenuRequest } from '#shared/host/menu.ts';
import { keyOf, type CommandId } from '#renderer/app/commands.ts';

export interface MenuFacts {
  readonly language: Language;
  /** The person's own keys. */
  readonly keys: Readonly<Record<string, string>>;
  readonly hasProject: boolean;
  /** The commands that a part on screen answers. */
  readonly answered: ReadonlySet<CommandId>;
}

const needsNoProject: ReadonlySet<MenuCommand> = new Set([
  'openProjectFile',
  'goProjects',
  'goImport',
  'settings',
  'help',
  'about',
]);

/** What the native menu shows: every command by its key, grey where it would do nothing. */
export function menuOf({ language, keys, hasProject, answered }: MenuFacts): MenuRequest {
  const commands = menuCommandSchema.options;
  const canAct = (id: MenuCommand) => answered.has(id) && (hasProject || needsNoProject.has(id));
  return {
    language,
    keys: Object.fromEntries(commands.map((id) => [id, keyOf(id, keys)])),
    disabled: commands.filter((id) => !canAct(id)),
  };
}
