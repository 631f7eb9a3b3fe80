import { assertNever } from '#shared/base/assert-never.ts';

/**
 * What Electron's contextBridge does between the two worlds of one document. The worlds share the
 * document: each side tells the other by an event whose detail the browser copies, so that only
 * copies cross, with functions and promises by number.
 */

type Parcel =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly Parcel[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Parcel])[] }
  | { readonly kind: 'function' | 'promise'; readonly id: number }
  | { readonly kind: 'error'; readonly name: string; readonly message: string };

type Outcome =
  { readonly ok: true; readonly value: Parcel } | { readonly ok: false; readonly error: Parcel };

type Message =
  | { readonly act: 'expose'; readonly key: string; readonly api: Parcel }
  | { readonly act: 'call'; readonly id: number; readonly args: readonly Parcel[] }
  | { readonly act: 'settle'; readonly id: number; readonly outcome: Outcome }
  | { readonly act: 'answer'; readonly outcome: Outcome };

type AnyFunction = (...args: unknown[]) => unknown;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

const deepest = 1000;

export class WorldBridge {
  readonly #outgoing: string;
  readonly #functions: AnyFunction[] = [];
  readonly #promises = new Map<number, Waiting>();
  #promiseCount = 0;
  #answer: Outcome | undefined;
  #onExpose: (key: string, api: unknown) => void = () => undefined;

  constructor(channel: string, side: 'page' | 'preload') {
    const [own, other] = side === 'page' ? ['page', 'preload'] : ['preload', 'page'];
    this.#outgoing = `${channel}-${own}`;
    document.addEventListener(`${channel}-${other}`, (event) => {
      if (event instanceof CustomEvent) this.#hear(event.detail as Message);
    });
  }

  onExpose(listener: (key: string, api: unknown) => void): void {
    this.#onExpose = listener;
  }

  /** Throws what the other side threw. */
  expose(key: string, api: unknown): void {
    this.#ask({ act: 'expose', key, api: this.#pack(api, 0) });
  }

  #tell(message: Message): void {
    document.dispatchEvent(new CustomEvent(this.#outgoing, { detail: message }));
  }

  /** The other side answers before the event has ended. */
  #ask(message: Message): unknown {
    const before = this.#answer;
    this.#answer = undefined;
    this.#tell(message);
    const answer = this.#answer as Outcome | undefined;
    this.#answer = before;
    if (!answer) throw new Error('electron-host: the other world did not answer');
    return this.#open(answer);
  }

  #open(outcome: Outcome): unknown {
    if (outcome.ok) return this.#unpack(outcome.value, false);
    throw this.#unpack(outcome.error, false);
  }

  #hear(message: Message): void {
    switch (message.act) {
      case 'answer':
        this.#answer = message.outcome;
        return;
      case 'settle':
        this.#settle(message.id, message.outcome);
        return;
      case 'expose':
        this.#answerWith(() => this.#onExpose(message.key, this.#unpack(message.api, true)));
        return;
      case 'call':
        this.#answerWith(() =>
          this.#functions[message.id]?.(...message.args.map((each) => this.#unpack(each, false))),
        );
    }
  }

  #answerWith(act: () => unknown): void {
    let outcome: Outcome;
    try {
      outcome = { ok: true, value: this.#pack(act(), 0) };
    } catch (error) {
      outcome = { ok: false, error: packError(error) };
    }
    this.#tell({ act: 'answer', outcome });
  }

  #settle(id: number, outcome: Outcome): void {
    const waiting = this.#promises.get(id);
    this.#promises.delete(id);
    try {
      waiting?.resolve(this.#open(outcome));
    } catch (error) {
      waiting?.reject(error);
    }
  }

  #pack(value: unknown, depth: number): Parcel {
    if (depth > deepest) throw new TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'function')
      return { kind: 'function', id: this.#idOf(value as AnyFunction) };
    if (typeof value === 'symbol') return { kind: 'value', value: undefined };
    if (value instanceof Promise) return this.#packPromise(value);
    if (value instanceof Error) return packError(value);
    if (Array.isArray(value))
      return { kind: 'list', items: value.map((each) => this.#pack(each, depth + 1)) };
    if (Object.prototype.toString.call(value) !== '[object Object]')
      return { kind: 'value', value };
    const entries = Object.entries(value as object);
    return {
      kind: 'record',
      entries: entries.map(([key, each]) => [key, this.#pack(each, depth + 1)]),
    };
  }

  #idOf(fn: AnyFunction): number {
    const known = this.#functions.indexOf(fn);
    return known === -1 ? this.#functions.push(fn) - 1 : known;
  }

  #packPromise(promise: Promise<unknown>): Parcel {
    this.#promiseCount += 1;
    const id = this.#promiseCount;
    promise.then(
      (value) =>
        this.#tell({ act: 'settle', id, outcome: { ok: true, value: this.#pack(value, 0) } }),
      (error: unknown) =>
        this.#tell({ act: 'settle', id, outcome: { ok: false, error: packError(error) } }),
    );
    return { kind: 'promise', id };
  }

  #unpack(parcel: Parcel, isFrozen: boolean): unknown {
    const keep = <Value>(value: Value): Value => (isFrozen ? Object.freeze(value) : value);
    switch (parcel.kind) {
      case 'value':
        return parcel.value;
      case 'list':
        return keep(parcel.items.map((each) => this.#unpack(each, isFrozen)));
      case 'record':
        return keep(
          Object.fromEntries(
            parcel.entries.map(([key, each]) => [key, this.#unpack(each, isFrozen)]),
          ),
        );
      case 'error':
        return Object.assign(new Error(parcel.message), { name: parcel.name });
      case 'promise':
        return new Promise((resolve, reject) => this.#promises.set(parcel.id, { resolve, reject }));
      case 'function':
        return this.#callerOf(parcel.id);
      default:
        return assertNever(parcel);
    }
  }

  /** A function of the other side. */
  #callerOf(id: number): AnyFunction {
    return (...args) =>
      this.#ask({ act: 'call', id, args: args.map((each) => this.#pack(each, 0)) });
  }
}

function packError(error: unknown): Parcel {
  if (error instanceof Error) return { kind: 'error', name: error.name, message: error.message };
  return { kind: 'error', name: 'Error', message: String(error) };
}
