import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '#test/electron-host/browser/protocol.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;
type Events = Protocol.Events;

interface Waiting {
  readonly method: string;
  resolve(value: never): void;
  reject(error: Error): void;
}

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: never;
  readonly error?: { readonly message: string };
}

/** One target, or the browser itself, through the pipe. */
export interface Target {
  readonly sessionId: string | undefined;
  send<Method extends keyof Commands>(
    method: Method,
    params?: Commands[Method],
  ): Promise<Answers[Method]>;
  on<Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void): void;
}

/** The DevTools protocol over Chromium's pipe: messages of JSON, each ended by a zero byte. No port is opened. */
export class Pipe {
  readonly #outgoing: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #events = new EventEmitter();
  #count = 0;
  #isClosed = false;

  constructor(outgoing: Writable, incoming: Readable) {
    this.#events.setMaxListeners(0);
    this.#outgoing = outgoing;
    outgoing.on('error', () => this.#close());
    incoming.on('close', () => this.#close());
    let begun: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        this.#hear(Buffer.concat([...begun, chunk.subarray(start, end)]).toString());
        begun = [];
        start = end + 1;
      }
      if (start < chunk.length) begun.push(chunk.subarray(start));
    });
  }

  target(sessionId?: string): Target {
    return {
      sessionId,
      send: async (method, params) => this.#send(method, params, sessionId),
      on: (name, listener) => void this.#events.on(`${sessionId ?? ''} ${name}`, listener),
    };
  }

  async #send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method] | undefined,
    sessionId: string | undefined,
  ): Promise<Answers[Method]> {
    if (this.#isClosed) throw new Error(`${method}: the browser is closed`);
    this.#count += 1;
    const id = this.#count;
    this.#outgoing.write(`${JSON.stringify({ id, sessionId, method, params })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  #hear(text: string): void {
    const { id, sessionId, method, params, result, error } = JSON.parse(text) as Incoming;
    if (id === undefined) {
      this.#events.emit(`${sessionId ?? ''} ${method}`, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result as never);
  }

  #close(): void {
    this.#isClosed = true;
    for (const waiting of this.#waiting.values()) {
      waiting.reject(new Error(`${waiting.method}: the browser is closed`));
    }
    this.#waiting.clear();
  }
}
