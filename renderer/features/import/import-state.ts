import type { Alignment } from '#shared/commands/align-draft.ts';
import type { ChangedText, ImportCounts, ImportOutcome } from '#shared/commands/import-answers.ts';
import type { OpenedFile } from '#shared/host/contract.ts';
import type { MessageKey, MessageValues } from '#shared/i18n/translator.ts';
import type { ImportReport } from '#shared/tables/import-report.ts';
import type { ReadOptions, TableSource } from '#shared/tables/table.ts';
import type { OwnChoices } from '#renderer/features/import/column-choices.ts';
import type { TablePreview } from '#renderer/worker/survey-jobs.ts';

export interface ImportProblem {
  readonly key: MessageKey;
  readonly values: MessageValues;
  /** The engine's own words, where something failed in a way that was not thought of. */
  readonly details?: string;
}

/** What a person gave to be read: a file, or cells from the clipboard. */
export type Given =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: OpenedFile['bytes'] }
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string };

/** Where the answers go. */
export type Target = { readonly kind: 'open' } | { readonly kind: 'new'; readonly name: string };

export interface ReadState {
  readonly stage: 'read';
  readonly given: Given;
  readonly options: ReadOptions;
  /** What was last found of the file: stays while it is read another way. */
  readonly source?: TableSource | undefined;
  /** The table as the worker holds it; undefined before it is read and where it cannot be. */
  readonly preview?: TablePreview | undefined;
  readonly own: OwnChoices;
  readonly busy?: 'reading' | 'importing' | undefined;
  readonly problem?: ImportProblem | undefined;
}

export interface DoneState {
  readonly stage: 'done';
  readonly fileName: string;
  readonly report: ImportReport;
  readonly added: ImportCounts;
  /** Answers that were here word for word. */
  readonly unchangedAnswers: number;
  readonly changedTexts: readonly ChangedText[];
  readonly changedValues: ImportOutcome['changedValues'];
  /** How respondents were known, where the file has no ids. */
  readonly alignment?: Alignment | undefined;
  /** What was on screen before: undoing the import returns there. */
  readonly before: ReadState;
}

export interface StartState {
  readonly stage: 'start';
  readonly problem?: ImportProblem | undefined;
}

export type ImportState = StartState | ReadState | DoneState;
