import { v4 as randomId, v7 as uuid } from 'uuid';
import { z } from 'zod';
import { equalData } from '#shared/base/equal.ts';
import { idSchema, type CoderId, type DeviceId, type ProjectId } from '#shared/domain/ids.ts';
import { LANGUAGES, languageSchema, type Language } from '#shared/domain/project.ts';
import { mappingTemplateSchema, MOST_TEMPLATES } from '#shared/tables/mapping-template.ts';
import type { Database } from '#renderer/store/database.ts';

/** A pane beside the answers: its width in px, and whether the person has put it away. */
const paneSchema = z.object({ width: z.int().min(100).max(1000), isHidden: z.boolean() });

/** What this person chose on this machine: no survey data, not part of undo. */
const preferencesSchema = z.object({
  language: languageSchema,
  appearance: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'normal', 'roomy']),
  coderName: z.string().max(200),
  /** Blank: taken from the name. */
  coderInitials: z.string().max(4),
  coderId: idSchema<CoderId>(),
  deviceId: idSchema<DeviceId>(),
  /** Command id → key, where it differs from the given one. */
  keys: z.record(z.string(), z.string()),
  panes: z.object({ left: paneSchema, right: paneSchema }),
  /** Whether equal answers are one row in the coding screen, and how alike the texts of a row must be. */
  answerGroups: z.object({ isOn: z.boolean(), likeness: z.number().min(0).max(1) }).readonly(),
  lastProjectId: idSchema<ProjectId>().optional(),
  /** How columns of survey tables were left, newest first. */
  mappings: z.array(mappingTemplateSchema).max(MOST_TEMPLATES).readonly().optional(),
});

/** Outside the database, so that a person keeps being the same coder when it is lost. */
export type SpareStore = Pick<Storage, 'getItem' | 'setItem'>;

export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

const KEY = 'preferences';

/**
 * The stored preferences; first ones in the machine's language where there are none. A broken field
 * falls back alone: a new coder id would make a person's own codings another's.
 */
export async function readPreferences(
  database: Database,
  machineLanguages: readonly string[],
  spare?: SpareStore,
): Promise<Preferences> {
  const stored = (await database.preferences.get(KEY))?.value;
  const sound = soundFields(stored ?? readSpare(spare));
  const preferences = { ...freshPreferences(machineLanguages), ...sound };
  if (equalData(stored, preferences)) writeSpare(preferences, spare);
  else await writePreferences(database, preferences, spare);
  return preferences;
}

function readSpare(spare: SpareStore | undefined): unknown {
  try {
    return JSON.parse(spare?.getItem(KEY) ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

function soundFields(stored: unknown): Partial<Preferences> {
  const values = new Map(isObject(stored) ? Object.entries(stored) : []);
  return Object.fromEntries(
    Object.entries(preferencesSchema.shape).flatMap(([field, schema]) => {
      const parsed = schema.safeParse(values.get(field));
      return parsed.success && parsed.data !== undefined ? [[field, parsed.data]] : [];
    }),
  );
}

export async function writePreferences(
  database: Database,
  preferences: Preferences,
  spare?: SpareStore,
): Promise<void> {
  await database.preferences.put({ key: KEY, value: preferences });
  writeSpare(preferences, spare);
}

function writeSpare(preferences: Preferences, spare: SpareStore | undefined): void {
  try {
    spare?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // No room beside the database: it has them.
  }
}

function freshPreferences(machineLanguages: readonly string[]): Preferences {
  return {
    language: firstKnown(machineLanguages),
    appearance: 'system',
    density: 'normal',
    coderName: '',
    coderInitials: '',
    coderId: uuid() as CoderId,
    deviceId: randomId() as DeviceId,
    keys: {},
    panes: {
      left: { width: 264, isHidden: false },
      right: { width: 320, isHidden: false },
    },
    answerGroups: { isOn: true, likeness: 0.95 },
  };
}

function firstKnown(machineLanguages: readonly string[]): Language {
  const known = machineLanguages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return known.find((tag) => isLanguage(tag)) ?? 'en';
}

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Where the person was in a project: kept beside it, so that the window opens there again. */
export async function readPlace(database: Database, projectId: ProjectId): Promise<unknown> {
  return (await database.preferences.get(`place/${projectId}`))?.value;
}

export async function writePlace(
  database: Database,
  projectId: ProjectId,
  place: unknown,
): Promise<void> {
  await database.preferences.put({ key: `place/${projectId}`, value: place });
}
