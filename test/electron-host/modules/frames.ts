import { inside } from '#test/electron-host/browser/addresses.ts';
import type { Protocol } from '#test/electron-host/browser/protocol.ts';

/** A frame as Electron's WebFrameMain shows it. */
export interface FrameFace {
  readonly url: string;
  readonly origin: string;
  readonly parent: FrameFace | null;
}

/** The frames of one page, kept in step with the browser. */
export class Frames {
  readonly #frames = new Map<string, Protocol.Page.Frame>();
  readonly #mainId: string;

  constructor(main: Protocol.Page.Frame) {
    this.#mainId = main.id;
    this.keep(main);
  }

  keep(frame: Protocol.Page.Frame): void {
    this.#frames.set(frame.id, frame);
  }

  drop(id: string): void {
    this.#frames.delete(id);
  }

  isMain(id: string | undefined): boolean {
    return id === this.#mainId;
  }

  get main(): FrameFace {
    return this.face(this.#mainId);
  }

  face(id: string): FrameFace {
    const { url = '', parentId, urlFragment = '' } = this.#frames.get(id) ?? {};
    const own = inside(url) + urlFragment;
    const parsed = URL.canParse(own) ? new URL(own) : undefined;
    return {
      url: own,
      origin: parsed ? `${parsed.protocol}//${parsed.host}` : 'null',
      parent: parentId === undefined ? null : this.face(parentId),
    };
  }
}
