const FIRST_ROOM = 1024;

/** Whole numbers in a row that grows at its end, four bytes each. */
export class IntList {
  #numbers = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** 0 past the end. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The numbers from `start` up to `end`: a view, good until the next push. */
  slice(start: number, end: number): Int32Array {
    return this.#numbers.subarray(start, Math.min(end, this.#length));
  }
}
