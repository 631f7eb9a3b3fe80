import type { Acting, Refusal, RefusalReason } from '#shared/commands/acting.ts';
import type { Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/change.ts';
import type { NewId } from '#shared/domain/ids.ts';
import { memoryOf, type ProjectMemory } from '#shared/domain/project-memory.ts';
import { TABLE_SCHEMAS, type ProjectTables } from '#shared/domain/tables.ts';
import { ANNA, stampAt, type Who } from '#test/helpers/survey.ts';

type Made = Change | { readonly change: Change };

/** A coder at a project in memory: runs commands with counted ids and times, and applies what they make. */
export class Desk {
  readonly memory: ProjectMemory;
  readonly #who: Who;
  readonly #idPrefix: string;
  #count = 0;

  constructor(tables: Partial<ProjectTables>, who: Who = ANNA, memory = memoryOf(tables)) {
    this.memory = memory;
    this.#who = who;
    this.#idPrefix = `new-${who.coderId}`;
  }

  /** Another coder at the same project. */
  beside(who: Who): Desk {
    return new Desk({}, who, this.memory);
  }

  acting(): Acting {
    this.#count += 1;
    return {
      view: this.memory,
      coderId: this.#who.coderId,
      stamp: stampAt(100 + this.#count, this.#who),
      stored: (table, id) => this.memory.stored(table, id),
      newId: () => `${this.#idPrefix}-${(this.#count += 1)}` as NewId,
    };
  }

  try<Input extends unknown[], Value extends Made>(
    command: (acting: Acting, ...input: Input) => Result<Value, Refusal>,
    ...input: Input
  ): Result<Value, Refusal> {
    return command(this.acting(), ...input);
  }

  /** Runs a command that must succeed, checks its records against their schemas and applies it. */
  do<Input extends unknown[], Value extends Made>(
    command: (acting: Acting, ...input: Input) => Result<Value, Refusal>,
    ...input: Input
  ): Value {
    const result = this.try(command, ...input);
    if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
    const change = changeIn(result.value);
    for (const { table, after } of change.items) TABLE_SCHEMAS[table].parse(after);
    this.memory.apply(change);
    return result.value;
  }

  /** Why a command refuses; undefined where it would act. */
  refusal<Input extends unknown[], Value extends Made>(
    command: (acting: Acting, ...input: Input) => Result<Value, Refusal>,
    ...input: Input
  ): RefusalReason | undefined {
    const result = this.try(command, ...input);
    return result.ok ? undefined : result.problem.reason;
  }
}

function changeIn(made: Made): Change {
  return 'change' in made ? made.change : made;
}
