const NAME = /^journal-(\d{12})-(\d+)\.log$/;

/** One file of the journal. Each run of the app begins a new one, and so does each copy. */
export interface Segment {
  readonly name: string;
  /** The revision of the first act that it was begun for. */
  readonly from: number;
  /** Grows with each segment. */
  readonly part: number;
}

export function segmentName(from: number, part: number): string {
  return `journal-${String(from).padStart(12, '0')}-${part}.log`;
}

/** The journal's files among others, in the order of their acts. */
export function segmentsIn(names: readonly string[]): readonly Segment[] {
  return names
    .flatMap((name) => {
      const [, from, part] = NAME.exec(name) ?? [];
      return part === undefined ? [] : [{ name, from: Number(from), part: Number(part) }];
    })
    .toSorted((left, right) => left.part - right.part);
}

/** The segments whose acts a copy of this revision holds all. */
export function segmentsWithin(segments: readonly Segment[], revision: number): Segment[] {
  return segments.filter((_, at) => {
    const next = segments[at + 1];
    return next !== undefined && next.from <= revision + 1;
  });
}
