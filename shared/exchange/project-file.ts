import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/base/result.ts';
import { idSchema, type ProjectId } from '#shared/domain/ids.ts';
import { TABLE_SCHEMAS, type ProjectTables } from '#shared/domain/tables.ts';
import { brokenLinks } from '#shared/exchange/broken-links.ts';
import { gunzipWithin } from '#shared/exchange/gunzip-within.ts';

export const PROJECT_FILE_ENDING = '.sitaatti';
const FORMAT = 'sitaatti-project';
/** The newest version written here; older ones are upgraded on reading, newer ones refused. */
export const PROJECT_FILE_VERSION = 1;
/** A longer text than this would not fit a JavaScript string (2^29 − 24 units in V8). */
const LARGEST_UNPACKED = 500_000_000;
const FAULTS_SHOWN = 20;

export interface ProjectFile {
  readonly projectId: ProjectId;
  readonly tables: ProjectTables;
}

/** Why a file cannot be opened; every fault names its path inside the file. */
export type ProjectFileProblem =
  | { readonly kind: 'notProject' | 'damaged' | 'tooLarge' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'faults'; readonly faults: readonly string[]; readonly more: number };

const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });

const tablesSchema = z.strictObject({
  project: z.array(TABLE_SCHEMAS.project),
  coders: z.array(TABLE_SCHEMAS.coders),
  questions: z.array(TABLE_SCHEMAS.questions),
  attributes: z.array(TABLE_SCHEMAS.attributes),
  respondents: z.array(TABLE_SCHEMAS.respondents),
  answers: z.array(TABLE_SCHEMAS.answers),
  themes: z.array(TABLE_SCHEMAS.themes),
  codings: z.array(TABLE_SCHEMAS.codings),
  rejections: z.array(TABLE_SCHEMAS.rejections),
  decisions: z.array(TABLE_SCHEMAS.decisions),
  memos: z.array(TABLE_SCHEMAS.memos),
  attributeGroups: z.array(TABLE_SCHEMAS.attributeGroups).default([]),
  codedValues: z.array(TABLE_SCHEMAS.codedValues).default([]),
  /** None in files from before there were any. */
  examples: z.array(TABLE_SCHEMAS.examples).default([]),
});

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PROJECT_FILE_VERSION),
  projectId: idSchema<ProjectId>(),
  savedMs: z.int().min(0),
  tables: tablesSchema,
});

/**
 * One file that holds a whole project: JSON, gzipped. Undo history stays on the machine. `level`:
 * how hard to pack, from 1 (quick) to 9 (small).
 */
export function writeProjectFile(
  file: ProjectFile,
  savedMs: number,
  level: 1 | 6 | 9 = 6,
): Uint8Array {
  const { projectId, tables } = file;
  const content = { format: FORMAT, version: PROJECT_FILE_VERSION, projectId, savedMs, tables };
  return gzipSync(strToU8(JSON.stringify(content)), { mtime: 0, level });
}

/**
 * Reads a project file. Nothing of it is trusted: checksum, size, version, shape and links are
 * checked. `most`: the bytes it may unpack to.
 */
export function readProjectFile(
  bytes: Uint8Array,
  most = LARGEST_UNPACKED,
): Result<ProjectFile, ProjectFileProblem> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return fail({ kind: 'notProject' });
  const unpacked = unpack(bytes, most);
  if (!unpacked.ok) return unpacked;
  const content = parseJson(unpacked.value);
  if (content === undefined) return fail({ kind: 'damaged' });
  const head = headSchema.safeParse(content);
  if (!head.success) return fail({ kind: 'notProject' });
  if (head.data.version > PROJECT_FILE_VERSION)
    return fail({ kind: 'newer', version: head.data.version });
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return fail(faultsOf(parsed.error.issues.map(issueText)));
  const { projectId, tables } = parsed.data;
  const broken = brokenLinks(tables);
  return broken.length > 0 ? fail(faultsOf(broken)) : ok({ projectId, tables });
}

function unpack(bytes: Uint8Array, most: number): Result<string, ProjectFileProblem> {
  try {
    const unpacked = gunzipWithin(bytes, most);
    return unpacked ? ok(strFromU8(unpacked)) : fail({ kind: 'tooLarge' });
  } catch {
    return fail({ kind: 'damaged' });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function issueText(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'file'}: ${issue.message}`;
}

function faultsOf(all: readonly string[]): ProjectFileProblem {
  const faults = all.slice(0, FAULTS_SHOWN);
  return { kind: 'faults', faults, more: all.length - faults.length };
}
