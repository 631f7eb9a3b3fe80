import { LABEL_SHIFT, LAST_EDGE, TARGET_MASK } from '#shared/language/finnish/lexicon-format.ts';

/** A node under construction: its edges in the order of their labels. */
interface Node {
  readonly edges: { readonly label: number; target: Node }[];
  /** Place of its first edge among all edges, once laid out. */
  place: number;
}

/**
 * The minimal acyclic automaton of sequences of labels, built from sorted input (Daciuk, Mihov,
 * Watson and Watson 2000, algorithm 1). No sequence may be the beginning of another.
 */
export class AutomatonBuilder {
  readonly #root: Node = { edges: [], place: 0 };
  readonly #final: Node = { edges: [], place: 0 };
  readonly #register = new Map<string, Node>();
  readonly #ids = new Map<Node, number>();
  #path: Node[] = [this.#root];
  #previous: readonly number[] = [];

  /** Sequences in ascending order, each once. */
  add(labels: readonly number[]): void {
    let shared = 0;
    while (shared < labels.length - 1 && labels[shared] === this.#previous[shared]) shared += 1;
    this.#settle(shared);
    for (let at = shared; at < labels.length; at += 1) {
      const target = at === labels.length - 1 ? this.#final : { edges: [], place: 0 };
      this.#path[at]?.edges.push({ label: labels[at] ?? 0, target });
      if (target !== this.#final) this.#path.push(target);
    }
    this.#previous = labels;
  }

  /** The edges as 32-bit numbers; place 0 is unused, so that target 0 says "no more". */
  finish(): { readonly root: number; readonly edges: Uint32Array } {
    this.#settle(0);
    const nodes = [this.#root, ...new Set(this.#register.values())];
    let size = 1;
    for (const node of nodes) {
      node.place = size;
      size += node.edges.length;
    }
    if (size > TARGET_MASK) throw new Error(`The automaton has ${size} edges: too many.`);
    const edges = new Uint32Array(size);
    for (const node of nodes)
      for (const [at, { label, target }] of node.edges.entries()) {
        const last = at === node.edges.length - 1 ? LAST_EDGE : 0;
        edges[node.place + at] = ((label << LABEL_SHIFT) | last | target.place) >>> 0;
      }
    return { root: this.#root.place, edges };
  }

  /** Nodes beyond that depth get no more edges: each is merged with an equal one. */
  #settle(depth: number): void {
    for (let at = this.#path.length - 1; at > depth; at -= 1) {
      const node = this.#path[at];
      const edge = this.#path[at - 1]?.edges.at(-1);
      if (!node || !edge) continue;
      const signature = node.edges
        .map(({ label, target }) => `${label}:${this.#idOf(target)}`)
        .join(' ');
      const equal = this.#register.get(signature);
      if (equal) edge.target = equal;
      else this.#register.set(signature, node);
    }
    this.#path = this.#path.slice(0, depth + 1);
  }

  #idOf(node: Node): number {
    const id = this.#ids.get(node) ?? this.#ids.size;
    this.#ids.set(node, id);
    return id;
  }
}
