import { z } from 'zod';
import { languageSchema } from '#shared/domain/project.ts';

/** The commands of the window that the native menu names, in the order of their groups. */
export const MENU_GROUPS = {
  file: ['openProjectFile', 'saveProjectFile', 'printPdf'],
  edit: ['undo', 'redo', 'history', 'find'],
  code: ['palette', 'accept', 'remove', 'again', 'done', 'star', 'memo', 'switchMode'],
  go: ['goProjects', 'goImport', 'goCode', 'goCodebook', 'goResults'],
  app: ['settings', 'help', 'about'],
} as const;

export type MenuCommand = (typeof MENU_GROUPS)[keyof typeof MENU_GROUPS][number];

const MENU_COMMANDS: readonly MenuCommand[] = Object.values(MENU_GROUPS).flat();

export const MENU_LANGUAGES = languageSchema.options;

export const menuCommandSchema = z.enum(MENU_COMMANDS);

/** A key as the window writes it: "$mod+z", "F1", "Shift+ArrowLeft". */
const menuKeySchema = z
  .string()
  .max(40)
  .regex(/^(?:(?:\$mod|Control|Meta|Alt|Shift)\+)*[^\s\p{Cc}]{1,20}$/u);

/** What the window tells about the menu: its language, the key of each command, what cannot act now. */
export const menuRequestSchema = z.strictObject({
  language: languageSchema,
  keys: z.partialRecord(menuCommandSchema, menuKeySchema),
  disabled: z.array(menuCommandSchema).max(MENU_COMMANDS.length),
});

export type MenuRequest = Readonly<z.infer<typeof menuRequestSchema>>;
