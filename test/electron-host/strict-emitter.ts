import { EventEmitter } from 'node:events';
import { notImplemented } from '#test/electron-host/strict.ts';

type Listener = (...args: never[]) => void;

/** An emitter that refuses to listen for events it does not know. */
export class StrictEmitter extends EventEmitter {
  protected readonly knownEvents: readonly string[];
  protected readonly ownName: string;

  constructor(ownName: string, knownEvents: readonly string[]) {
    super();
    this.setMaxListeners(0);
    this.ownName = ownName;
    this.knownEvents = knownEvents;
  }

  override on(event: string, listener: Listener): this {
    if (!this.knownEvents.includes(event)) notImplemented(`event “${event}” of ${this.ownName}`);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override addListener(event: string, listener: Listener): this {
    return this.on(event, listener);
  }

  override once(event: string, listener: Listener): this {
    if (!this.knownEvents.includes(event)) notImplemented(`event “${event}” of ${this.ownName}`);
    return super.once(event, listener as (...args: unknown[]) => void);
  }
}

export type Preventable<Facts extends object> = Facts & {
  defaultPrevented: boolean;
  preventDefault(): void;
};

/** An event that a listener can prevent. */
export function preventable<Facts extends object>(facts: Facts): Preventable<Facts> {
  const event: Preventable<Facts> = {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}
