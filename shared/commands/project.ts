import { change, refusal, type Acting, type Refusal } from '#shared/commands/acting.ts';
import { fail, ok, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/change.ts';
import type { Coder } from '#shared/domain/coder.ts';
import { PROJECT_RECORD_ID, type Project } from '#shared/domain/project.ts';

/** The first change of every project: its name and the coder who begins it. */
export function createProject(
  acting: Acting,
  input: {
    readonly name: string;
    readonly coderName: string;
    readonly coderInitials?: string;
    readonly source?: string;
  },
): Result<Change, Refusal> {
  const named = projectName(input.name);
  if (!named.ok) return named;
  const { stamp } = acting;
  const source = input.source ? { source: input.source.slice(0, 500) } : {};
  const project: Project = { id: PROJECT_RECORD_ID, stamp, name: named.value, ...source };
  const coder = coderAs(acting, { name: input.coderName, initials: input.coderInitials });
  return ok(
    change(
      acting,
      'createProject',
      [
        { table: 'project', after: project },
        { table: 'coders', after: coder },
      ],
      { name: project.name },
    ),
  );
}

export function renameProject(acting: Acting, name: string): Result<Change, Refusal> {
  const before = acting.view.get('project', PROJECT_RECORD_ID);
  const named = projectName(name);
  if (!named.ok) return named;
  if (!before || before.name === named.value) return fail(refusal('nothingNew'));
  const after = { ...before, stamp: acting.stamp, name: named.value };
  return ok(
    change(acting, 'renameProject', [{ table: 'project', before, after }], { name: named.value }),
  );
}

/** Sets the acting coder's name and initials; makes the coder where this project has not met them. */
export function renameCoder(acting: Acting, naming: CoderNaming): Result<Change, Refusal> {
  const before = acting.view.get('coders', acting.coderId);
  const after = coderAs(acting, naming);
  if (before?.name === after.name && before.initials === after.initials)
    return fail(refusal('nothingNew'));
  return ok(
    change(acting, 'renameCoder', [{ table: 'coders', before, after }], { name: after.name }),
  );
}

interface CoderNaming {
  readonly name: string;
  /** Blank: none of their own. */
  readonly initials?: string | undefined;
}

function coderAs({ coderId, stamp }: Acting, { name, initials = '' }: CoderNaming): Coder {
  const own = initials.trim().slice(0, 4);
  const coder = { id: coderId, stamp, name: name.trim().slice(0, 200) };
  return own === '' ? coder : { ...coder, initials: own };
}

function projectName(name: string): Result<string, Refusal> {
  const trimmed = name.trim();
  if (trimmed === '') return fail(refusal('nameEmpty'));
  return trimmed.length > 200 ? fail(refusal('nameTooLong', { most: 200 })) : ok(trimmed);
}
