/**
 * Values as text between the main process and the preload's world, as the structured clone that
 * Electron's messages are: dates, maps, sets, bytes, big integers, errors, cycles; a function or a
 * symbol is refused, a class becomes a plain object. Runs in Node and in the page.
 */

type Coded = string | boolean | number | null | readonly [string, ...unknown[]];

const viewNames = [
  'Uint8Array',
  'Int8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'DataView',
] as const;

const uncloneable = new Set(['Promise', 'WeakMap', 'WeakSet', 'WeakRef', 'Window', 'MessagePort']);

function refuse(): never {
  throw new Error('An object could not be cloned.');
}

export function encode(value: unknown): string {
  return JSON.stringify(new Encoder().code(value));
}

export function decode(text: string): unknown {
  return new Decoder().value(JSON.parse(text));
}

class Encoder {
  readonly #seen = new Map<object, number>();

  code(value: unknown): Coded {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') return codeNumber(value);
    if (typeof value === 'undefined') return ['undefined'];
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value === 'object') return this.#codeObject(value);
    return refuse();
  }

  #codeObject(value: object): Coded {
    const at = this.#seen.get(value);
    if (at !== undefined) return ['seen', at];
    this.#seen.set(value, this.#seen.size);
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (Array.isArray(value)) return ['list', Array.from(value, (each) => this.code(each))];
    if (value instanceof Date) return ['date', value.getTime()];
    if (value instanceof RegExp) return ['pattern', value.source, value.flags];
    if (value instanceof Map) {
      return ['map', [...value].map(([key, each]) => [this.code(key), this.code(each)])];
    }
    if (value instanceof Set) return ['set', [...value].map((each) => this.code(each))];
    if (value instanceof Error) return ['error', value.name, value.message];
    if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      return [
        'view',
        tag,
        toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      ];
    }
    if (uncloneable.has(tag) || isNode(value)) return refuse();
    return ['record', Object.entries(value).map(([key, each]) => [key, this.code(each)])];
  }
}

function codeNumber(value: number): Coded {
  if (Object.is(value, -0)) return ['number', '-0'];
  return Number.isFinite(value) ? value : ['number', String(value)];
}

function isNode(value: object): boolean {
  return typeof Node !== 'undefined' && value instanceof Node;
}

class Decoder {
  readonly #seen: unknown[] = [];

  value(coded: unknown): unknown {
    if (!Array.isArray(coded)) return coded;
    const [kind, first, second] = coded as [string, never, never];
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(first);
      case 'number':
        return Number(first);
      case 'seen':
        return this.#seen[first];
      case 'list':
        return this.#fill<unknown[]>([], first, (list, each) => list.push(this.value(each)));
      case 'date':
        return this.#keep(new Date(first as number));
      case 'pattern':
        return this.#keep(new RegExp(first as string, second as string));
      case 'map':
        return this.#fill(new Map(), first, (map, [key, each]: [unknown, unknown]) =>
          map.set(this.value(key), this.value(each)),
        );
      case 'set':
        return this.#fill(new Set(), first, (set, each) => set.add(this.value(each)));
      case 'error':
        return this.#keep(errorNamed(first, second));
      case 'buffer':
        return this.#keep(fromBase64(first).buffer);
      case 'view':
        return this.#keep(viewNamed(first, fromBase64(second)));
      case 'record':
        return this.#fill({}, first, (record, [key, each]: [string, unknown]) =>
          // Not by assignment: a key named __proto__ stays a key.
          Object.defineProperty(record, key, {
            value: this.value(each),
            writable: true,
            enumerable: true,
            configurable: true,
          }),
        );
      default:
        return refuse();
    }
  }

  #keep<Value>(value: Value): Value {
    this.#seen.push(value);
    return value;
  }

  /** Kept before it is filled, since what is inside may point back to it. */
  #fill<Value extends object, Part = unknown>(
    value: Value,
    parts: readonly Part[],
    add: (value: Value, part: Part) => unknown,
  ): Value {
    this.#keep(value);
    for (const part of parts) add(value, part);
    return value;
  }
}

function errorNamed(name: string, message: string): Error {
  const known: unknown = Reflect.get(globalThis, name);
  const Kind = typeof known === 'function' && known.prototype instanceof Error ? known : Error;
  return Reflect.construct(Kind, [message]) as Error;
}

function viewNamed(name: string, bytes: Uint8Array<ArrayBuffer>): unknown {
  const known = viewNames.find((each) => each === name);
  if (!known) return refuse();
  return known === 'Uint8Array' ? bytes : Reflect.construct(globalThis[known], [bytes.buffer]);
}

function toBase64(bytes: Uint8Array): string {
  if (typeof Buffer !== 'undefined') return Buffer.from(bytes).toString('base64');
  return (bytes as Uint8Array & { toBase64(): string }).toBase64();
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'));
  return (
    Uint8Array as typeof Uint8Array & { fromBase64(text: string): Uint8Array<ArrayBuffer> }
  ).fromBase64(text);
}
