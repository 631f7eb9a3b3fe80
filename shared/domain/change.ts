import type { ChangeId } from '#shared/domain/ids.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import type { Records, TableName } from '#shared/domain/tables.ts';

/** Every act by name, as undo and history show it (message key `act.<name>`). */
export const ACTS = [
  'createProject',
  'renameProject',
  'importAnswers',
  'takeNewTexts',
  'importCodebook',
  'beginWave',
  'setAnswerKind',
  'addTheme',
  'editTheme',
  'moveTheme',
  'retireTheme',
  'restoreTheme',
  'keepRule',
  'dropRule',
  'mergeTheme',
  'unmergeTheme',
  'splitTheme',
  'moveCodings',
  'removeCodings',
  'rejectCodings',
  'setPolarity',
  'inVivoTheme',
  'codeSpan',
  'codeAnswer',
  'acceptSuggestion',
  'rejectSuggestion',
  'clearRejection',
  'removeCoding',
  'changeEdges',
  'starCoding',
  'codeMany',
  'acceptMany',
  'acceptThemes',
  'rejectMany',
  'codeHits',
  'runRule',
  'uncodeMany',
  'recodeMany',
  'markDone',
  'markManyDone',
  'reopenAnswer',
  'writeMemo',
  'writeThemeMemo',
  'writeProjectMemo',
  'renameCoder',
  'groupValues',
  'ungroupValues',
  'renameValueGroup',
  'linkOther',
  'unlinkOther',
  'codeValues',
  'clearCodedValues',
  'undo',
  'redo',
] as const;
export type Act = (typeof ACTS)[number];

export interface ChangeLabel {
  readonly act: Act;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One record before and after. No `before`: it is new. `after` is always there: deleting is a tombstone. */
export type ChangeItem = {
  [Table in TableName]: {
    readonly table: Table;
    readonly before?: Records[Table];
    readonly after: Records[Table];
  };
}[TableName];

/** The one kind of change: a named list of records before and after. */
export interface Change {
  readonly id: ChangeId;
  readonly label: ChangeLabel;
  readonly stamp: Stamp;
  readonly items: readonly ChangeItem[];
}
