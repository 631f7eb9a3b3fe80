import { createContext, useContext, useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { COMMAND_IDS, commandOf, commandsByKey, type CommandId } from '#renderer/app/commands.ts';
import { hasOwnKeys, isTextField, keyOfEvent } from '#renderer/app/keys.ts';

export type Handlers = Partial<Record<CommandId, () => void>>;
/** A key that belongs to no command: a theme's own, or a digit. Returns whether it acted. */
export type OtherKeys = (key: string) => boolean;

/** Which handlers stand now; the last screen to register answers first. */
export class CommandBoard {
  readonly #handlers: { current: Handlers }[] = [];
  readonly #otherKeys: { current: OtherKeys }[] = [];
  readonly #listeners = new Set<() => void>();
  #answered: ReadonlySet<CommandId> = new Set();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(handlers: { current: Handlers }, otherKeys: { current: OtherKeys }): () => void {
    this.#handlers.push(handlers);
    this.#otherKeys.push(otherKeys);
    this.#hasChanged();
    return () => {
      this.#handlers.splice(this.#handlers.indexOf(handlers), 1);
      this.#otherKeys.splice(this.#otherKeys.indexOf(otherKeys), 1);
      this.#hasChanged();
    };
  }

  #hasChanged(): void {
    const answered = COMMAND_IDS.filter((id) =>
      this.#handlers.some(({ current }) => current[id] !== undefined),
    );
    this.#answered = new Set(answered);
    for (const listener of this.#listeners) listener();
  }

  /** The commands that a part on screen answers. */
  answered = (): ReadonlySet<CommandId> => this.#answered;

  run(id: CommandId): boolean {
    const handler = this.#handlers.findLast(({ current }) => current[id])?.current[id];
    handler?.();
    return handler !== undefined;
  }

  press(key: string): boolean {
    return this.#otherKeys.some(({ current }) => current(key));
  }
}

export const CommandBoardContext = createContext(new CommandBoard());

/** Answers these commands while the part is on screen. */
export function useCommands(handlers: Handlers, otherKeys: OtherKeys = noOtherKeys): CommandBoard {
  const board = useContext(CommandBoardContext);
  const latest = useRef(handlers);
  const latestOther = useRef(otherKeys);
  useEffect(() => {
    latest.current = handlers;
    latestOther.current = otherKeys;
  });
  useEffect(() => board.add(latest, latestOther), [board]);
  return board;
}

function noOtherKeys(): boolean {
  return false;
}

/** Listens to the keyboard and runs what the keys mean. */
export function useKeyboard(board: CommandBoard, own: Readonly<Record<string, string>>): void {
  useEffect(() => {
    const bindings = Object.fromEntries(
      [...commandsByKey(own)].map(([key, id]) => [
        key,
        (event: KeyboardEvent) => {
          const { inFields } = commandOf(id);
          if (inFields ? !isModalOpen() : mayAct(event)) runAndKeep(event, () => board.run(id));
        },
      ]),
    );
    const stopCommands = tinykeys(window, bindings);
    const onOther = (event: KeyboardEvent) => {
      const key = keyOfEvent(event);
      if (!key || event.defaultPrevented || key.includes('+') || !mayAct(event)) return;
      runAndKeep(event, () => board.press(key));
    };
    window.addEventListener('keydown', onOther);
    return () => {
      stopCommands();
      window.removeEventListener('keydown', onOther);
    };
  }, [board, own]);
}

function mayAct(event: KeyboardEvent): boolean {
  const key = keyOfEvent(event) ?? '';
  return (
    !event.defaultPrevented &&
    !isModalOpen() &&
    !isTextField(event.target) &&
    !hasOwnKeys(event.target, key)
  );
}

export function isModalOpen(): boolean {
  return document.querySelector('.scrim') !== null;
}

/** Acts once the dialog it was chosen in has gone, and has given the focus back. */
export function afterDialog(act: () => void): void {
  requestAnimationFrame(() => {
    if (isModalOpen()) afterDialog(act);
    else requestAnimationFrame(act);
  });
}

function runAndKeep(event: KeyboardEvent, run: () => boolean): void {
  if (run()) event.preventDefault();
}
