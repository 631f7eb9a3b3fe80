import type { MenuCommand } from '#shared/host/menu.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';

interface Command {
  /** What it does, in words. */
  readonly label: MessageKey;
  /** The given key, as tinykeys writes it; `$mod` is Ctrl, Cmd on macOS. Blank: only in the palette. */
  readonly key: string;
  /** Where it works. */
  readonly place: 'everywhere' | 'code';
  /** It acts in text fields too. */
  readonly inFields?: true;
}

/** Every act by its name. Keys, help, hints, settings and the palette of actions all read this one list. */
export const COMMANDS = {
  commands: { label: 'keys.commands', key: '$mod+k', place: 'everywhere', inFields: true },
  undo: { label: 'keys.undo', key: '$mod+z', place: 'everywhere' },
  redo: { label: 'keys.redo', key: '$mod+y', place: 'everywhere' },
  history: { label: 'keys.history', key: 'F9', place: 'everywhere', inFields: true },
  openProjectFile: {
    label: 'keys.openProjectFile',
    key: '$mod+o',
    place: 'everywhere',
    inFields: true,
  },
  saveProjectFile: {
    label: 'keys.saveProjectFile',
    key: '$mod+s',
    place: 'everywhere',
    inFields: true,
  },
  printPdf: { label: 'keys.printPdf', key: '$mod+p', place: 'everywhere', inFields: true },
  goProjects: { label: 'keys.goProjects', key: '$mod+1', place: 'everywhere', inFields: true },
  goImport: { label: 'keys.goImport', key: '$mod+2', place: 'everywhere', inFields: true },
  goCode: { label: 'keys.goCode', key: '$mod+3', place: 'everywhere', inFields: true },
  goCodebook: { label: 'keys.goCodebook', key: '$mod+4', place: 'everywhere', inFields: true },
  goAttributes: { label: 'keys.goAttributes', key: '$mod+g', place: 'everywhere', inFields: true },
  goResults: { label: 'keys.goResults', key: '$mod+5', place: 'everywhere', inFields: true },
  memos: { label: 'keys.memos', key: 'F8', place: 'everywhere' },
  settings: { label: 'keys.settings', key: '$mod+,', place: 'everywhere', inFields: true },
  help: { label: 'keys.help', key: 'F1', place: 'everywhere', inFields: true },
  about: { label: 'keys.about', key: 'Shift+F1', place: 'everywhere', inFields: true },
  find: { label: 'keys.find', key: '$mod+f', place: 'code', inFields: true },
  nextAnswer: { label: 'keys.nextAnswer', key: 'ArrowDown', place: 'code' },
  previousAnswer: { label: 'keys.previousAnswer', key: 'ArrowUp', place: 'code' },
  extendDown: { label: 'keys.extendDown', key: 'Shift+ArrowDown', place: 'code' },
  extendUp: { label: 'keys.extendUp', key: 'Shift+ArrowUp', place: 'code' },
  toggleChosen: { label: 'keys.toggleChosen', key: 'Shift+Space', place: 'code' },
  chooseAll: { label: 'keys.chooseAll', key: '$mod+a', place: 'code' },
  showLike: { label: 'keys.showLike', key: 'l', place: 'code' },
  nextPage: { label: 'keys.nextPage', key: 'PageDown', place: 'code' },
  previousPage: { label: 'keys.previousPage', key: 'PageUp', place: 'code' },
  firstAnswer: { label: 'keys.firstAnswer', key: 'Home', place: 'code' },
  lastAnswer: { label: 'keys.lastAnswer', key: 'End', place: 'code' },
  nextWord: { label: 'keys.nextWord', key: 'ArrowRight', place: 'code' },
  previousWord: { label: 'keys.previousWord', key: 'ArrowLeft', place: 'code' },
  extendRight: { label: 'keys.extendRight', key: 'Shift+ArrowRight', place: 'code' },
  extendLeft: { label: 'keys.extendLeft', key: 'Shift+ArrowLeft', place: 'code' },
  nextLetter: { label: 'keys.nextLetter', key: '$mod+ArrowRight', place: 'code' },
  previousLetter: { label: 'keys.previousLetter', key: '$mod+ArrowLeft', place: 'code' },
  selectSentence: { label: 'keys.selectSentence', key: 's', place: 'code' },
  selectAll: { label: 'keys.selectAll', key: 'a', place: 'code' },
  pickEdge: { label: 'keys.pickEdge', key: 'e', place: 'code' },
  dropSelection: { label: 'keys.dropSelection', key: 'Escape', place: 'code' },
  palette: { label: 'keys.palette', key: 't', place: 'code' },
  accept: { label: 'keys.accept', key: 'Enter', place: 'code' },
  remove: { label: 'keys.remove', key: 'x', place: 'code' },
  recode: { label: 'keys.recode', key: 'r', place: 'code' },
  acceptAll: { label: 'keys.acceptAll', key: '$mod+Enter', place: 'code' },
  codeHits: { label: 'keys.codeHits', key: 'h', place: 'code' },
  nextMark: { label: 'keys.nextMark', key: 'n', place: 'code' },
  previousMark: { label: 'keys.previousMark', key: '', place: 'code' },
  again: { label: 'keys.again', key: '.', place: 'code' },
  nextUndecided: { label: 'keys.nextUndecided', key: 'F4', place: 'code' },
  progress: { label: 'keys.progress', key: 'F2', place: 'code' },
  done: { label: 'keys.done', key: 'Space', place: 'code' },
  reopen: { label: 'keys.reopen', key: '', place: 'code' },
  star: { label: 'keys.star', key: 'i', place: 'code' },
  inVivo: { label: 'keys.inVivo', key: 'v', place: 'code' },
  polarity: { label: 'keys.polarity', key: 'p', place: 'code' },
  counterExample: { label: 'keys.counterExample', key: 'c', place: 'code' },
  memo: { label: 'keys.memo', key: 'm', place: 'code' },
  leftovers: { label: 'keys.leftovers', key: 'u', place: 'code' },
  toggleGroup: { label: 'keys.toggleGroup', key: 'g', place: 'code' },
  switchMode: { label: 'keys.switchMode', key: 'f', place: 'code' },
  nextPane: { label: 'keys.nextPane', key: 'F6', place: 'code', inFields: true },
  previousPane: { label: 'keys.previousPane', key: 'Shift+F6', place: 'code', inFields: true },
  toggleLeft: { label: 'keys.toggleLeft', key: '$mod+b', place: 'code', inFields: true },
  toggleRight: { label: 'keys.toggleRight', key: '$mod+i', place: 'code', inFields: true },
  nextQuestion: { label: 'keys.nextQuestion', key: '$mod+ArrowDown', place: 'code' },
  previousQuestion: { label: 'keys.previousQuestion', key: '$mod+ArrowUp', place: 'code' },
  clearFilters: { label: 'keys.clearFilters', key: '', place: 'code' },
} as const satisfies Record<MenuCommand, Command> & Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

export function commandOf(id: CommandId): Command {
  return COMMANDS[id];
}

/** The key of each command: the person's own where they chose one. */
export function keyOf(id: CommandId, own: Readonly<Record<string, string>>): string {
  return own[id] ?? COMMANDS[id].key;
}

/** Which command each key runs; some have none. Where a given key is also someone's own choice, the choice stands. */
export function commandsByKey(
  own: Readonly<Record<string, string>>,
): ReadonlyMap<string, CommandId> {
  const ownLast = COMMAND_IDS.toSorted((left, right) => Number(left in own) - Number(right in own));
  const keyed = ownLast.filter((id) => keyOf(id, own) !== '');
  return new Map(keyed.map((id) => [keyOf(id, own), id]));
}

/** The command that a key belongs to; digits always belong to the suggestions. */
export function commandWithKey(
  key: string,
  own: Readonly<Record<string, string>>,
): CommandId | undefined {
  return COMMAND_IDS.find((id) => keyOf(id, own).toLowerCase() === key.toLowerCase());
}
