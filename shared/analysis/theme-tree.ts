import type { ThemeId } from '#shared/domain/ids.ts';
import { endOfChain } from '#shared/domain/theme-alias.ts';
import type { Theme } from '#shared/domain/theme.ts';

export interface ThemeBranch {
  readonly theme: Theme;
  /** 0 for a theme with nothing above it. */
  readonly depth: number;
}

/**
 * The codebook as a tree of the themes in use.
 *
 * - A merged theme is an alias: it is no branch, and whatever names it means the theme it became.
 * - A retired theme leaves the tree: it counts for no parent, and its children hang on whatever was
 *   above it. Its own codings still count for itself, and it is listed apart.
 * - Two machines that merge or move at once can make a ring; the smallest id in it then stands as
 *   the end of the chain, so that every machine reads alike.
 */
export class ThemeTree {
  readonly #themes: ReadonlyMap<ThemeId, Theme>;
  readonly #aliases = new Map<ThemeId, ThemeId>();
  readonly #parents = new Map<ThemeId, ThemeId>();
  readonly #children = new Map<ThemeId | undefined, Theme[]>();
  readonly #lineages = new Map<ThemeId, readonly ThemeId[]>();

  constructor(themes: Iterable<Theme>) {
    this.#themes = new Map(
      [...themes].filter((each) => !each.deleted).map((each) => [each.id, each]),
    );
    const mergedInto = (id: ThemeId) => this.#known(this.#themes.get(id)?.mergedInto);
    for (const id of this.#themes.keys()) this.#aliases.set(id, endOfChain(id, mergedInto));
    const standing = [...this.#themes.values()].filter((each) => this.#isBranch(each));
    for (const theme of standing) this.#setParent(theme);
    for (const theme of standing.sort(bySiblingOrder)) this.#addChild(theme);
  }

  get(themeId: ThemeId): Theme | undefined {
    return this.#themes.get(themeId);
  }

  /** The theme that this id means now, through merges; none when no such theme is there. */
  resolve(themeId: ThemeId): ThemeId | undefined {
    return this.#aliases.get(themeId);
  }

  /** The themes right below one, or the topmost ones, in the codebook's order. */
  children(themeId?: ThemeId): readonly Theme[] {
    return this.#children.get(themeId) ?? [];
  }

  /** The theme that this id means now or the nearest above it, whichever is in use; none at the top. */
  standing(themeId: ThemeId | undefined): ThemeId | undefined {
    let id = themeId && this.resolve(themeId);
    while (id && this.#themes.get(id)?.retired) {
      const ends = endOfChain(id, (each) => this.#parentOf(each)) === id;
      id = ends ? undefined : this.#parentOf(id);
    }
    return id;
  }

  /** The themes above one, nearest first. */
  ancestors(themeId: ThemeId): readonly ThemeId[] {
    return this.lineage(themeId).slice(1);
  }

  /** What a coding with this theme counts for: the theme it means now, then its ancestors. */
  lineage(themeId: ThemeId): readonly ThemeId[] {
    const known = this.#lineages.get(themeId);
    if (known) return known;
    const lineage: ThemeId[] = [];
    for (let id = this.resolve(themeId); id; id = this.#parents.get(id)) lineage.push(id);
    this.#lineages.set(themeId, lineage);
    return lineage;
  }

  /** Every theme in use, a parent before what is below it. */
  depthFirst(): readonly ThemeBranch[] {
    const branches: ThemeBranch[] = [];
    const walk = (parentId: ThemeId | undefined, depth: number) => {
      for (const theme of this.children(parentId)) {
        branches.push({ theme, depth });
        walk(theme.id, depth + 1);
      }
    };
    walk(undefined, 0);
    return branches;
  }

  /** Themes taken out of use that codings may still name, in the codebook's order. */
  retired(): readonly Theme[] {
    return [...this.#themes.values()]
      .filter((each) => each.retired && this.resolve(each.id) === each.id)
      .sort(bySiblingOrder);
  }

  /** The names above a theme, topmost first. */
  path(themeId: ThemeId): readonly string[] {
    return this.ancestors(themeId)
      .map((id) => this.#themes.get(id)?.name ?? '')
      .reverse();
  }

  #known(themeId: ThemeId | undefined): ThemeId | undefined {
    return themeId && this.#themes.has(themeId) ? themeId : undefined;
  }

  #isBranch(theme: Theme): boolean {
    return !theme.retired && this.resolve(theme.id) === theme.id;
  }

  #parentOf(themeId: ThemeId): ThemeId | undefined {
    const parentId = this.#themes.get(themeId)?.parentId;
    return parentId && this.resolve(parentId);
  }

  /** The nearest theme above that is still in use. A ring is opened at its smallest id. */
  #setParent(theme: Theme): void {
    if (endOfChain(theme.id, (id) => this.#parentOf(id)) === theme.id) return;
    const parentId = this.standing(this.#parentOf(theme.id));
    if (parentId) this.#parents.set(theme.id, parentId);
  }

  #addChild(theme: Theme): void {
    const parentId = this.#parents.get(theme.id);
    const siblings = this.#children.get(parentId);
    if (siblings) siblings.push(theme);
    else this.#children.set(parentId, [theme]);
  }
}

function bySiblingOrder(left: Theme, right: Theme): number {
  return left.order - right.order || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}
