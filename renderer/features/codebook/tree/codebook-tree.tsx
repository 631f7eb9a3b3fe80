import { useRef, useState, type KeyboardEvent } from 'react';
import {
  Collection,
  DropIndicator,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
  type Key,
} from 'react-aria-components';
import type { ThemeTree } from '#shared/analysis/theme-tree.ts';
import type { ThemeId } from '#shared/domain/ids.ts';
import { useTranslator } from '#renderer/app/context.ts';
import type { Branch } from '#renderer/features/codebook/tree/branches.ts';
import { ThemeRow } from '#renderer/features/codebook/tree/theme-row.tsx';
import type { Step } from '#renderer/features/codebook/tree/tree-places.ts';
import type { ThemeActs } from '#renderer/features/codebook/use-theme-acts.ts';

interface Props {
  readonly tree: ThemeTree;
  readonly branches: readonly Branch[];
  readonly chosenId: ThemeId | undefined;
  readonly choose: (themeId: ThemeId) => void;
  readonly acts: ThemeActs;
  /** Gives the theme that is chosen next. */
  readonly retire: (themeId: ThemeId) => ThemeId | undefined;
}

const STEP_OF_KEY: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'unnest',
  ArrowRight: 'nest',
};

/** The codebook as a tree, edited in place by keys and by mouse. */
export function CodebookTree(props: Props) {
  const { tree, branches, chosenId, choose, acts, retire } = props;
  const { t } = useTranslator();
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set());
  const [naming, setNaming] = useState<ThemeId>();
  const ref = useRef<HTMLDivElement>(null);
  // A row that moves in the page, or whose field goes, loses the focus: it is given back once drawn.
  const keepFocus = (themeId: ThemeId) =>
    requestAnimationFrame(() => rowIn(ref.current, themeId)?.focus());
  const { dragAndDropHooks } = useThemeDrag(acts, t('codebook.dropHere'));
  const themeOf = (key: Key | undefined) => tree.get(key as ThemeId);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const theme = themeOf(event.target.closest<HTMLElement>('[role=row]')?.dataset['key']);
    if (!theme || event.target.role !== 'row') return;
    const step = event.altKey ? STEP_OF_KEY[event.key] : undefined;
    if (step) {
      keepFocus(theme.id);
      acts.step(theme.id, step);
    } else if (event.key === 'Delete') {
      const next = retire(theme.id);
      if (next) keepFocus(next);
    } else if (event.key === 'F2') setNaming(theme.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const rowOf = (branch: Branch) => (
    <TreeItem id={branch.id} textValue={branch.theme.name} className="codebook-branch">
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <ThemeRow
            branch={branch}
            level={level}
            isOpen={hasChildItems ? isExpanded : undefined}
            isNaming={naming === branch.id}
            rename={(name) => acts.edit(branch.id, { name })}
            doneNaming={(how) => {
              setNaming(undefined);
              if (how === 'byKey') keepFocus(branch.id);
            }}
          />
        )}
      </TreeItemContent>
      <Collection items={branch.children} dependencies={[naming]}>
        {rowOf}
      </Collection>
    </TreeItem>
  );

  return (
    <div className="codebook-tree-keys" onKeyDownCapture={onKeyDownCapture}>
      <Tree
        ref={ref}
        aria-label={t('codebook.tree')}
        className="codebook-tree"
        items={branches}
        dependencies={[naming]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        keyboardNavigationBehavior="tab"
        selectedKeys={chosenId ? [chosenId] : []}
        onSelectionChange={(keys) => {
          const theme = keys === 'all' ? undefined : themeOf([...keys][0]);
          if (theme) choose(theme.id);
        }}
        expandedKeys={unfolded(branches, folded)}
        onExpandedChange={(open) => setFolded(foldedBut(branches, new Set(open)))}
        onAction={(key) => setNaming(themeOf(key)?.id)}
        dragAndDropHooks={dragAndDropHooks}
      >
        {rowOf}
      </Tree>
    </div>
  );
}

function rowIn(tree: HTMLElement | null, themeId: ThemeId): HTMLElement | null | undefined {
  return tree?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(themeId)}"]`);
}

function useThemeDrag(acts: ThemeActs, indicatorName: string) {
  return useDragAndDrop<Branch>({
    getItems: (_keys, items) => items.map(({ theme }) => ({ 'text/plain': theme.name })),
    onMove: ({ keys, target }) => {
      const [dragged] = keys;
      acts.drop(dragged as ThemeId, {
        key: target.key as ThemeId,
        dropPosition: target.dropPosition,
      });
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="codebook-drop" aria-label={indicatorName} />
    ),
  });
}

/** Everything is unfolded but what the person folded, so that a new group shows what is in it. */
function unfolded(branches: readonly Branch[], folded: ReadonlySet<Key>): ThemeId[] {
  return allOf(branches).filter((id) => !folded.has(id));
}

function foldedBut(branches: readonly Branch[], open: ReadonlySet<Key>): ReadonlySet<Key> {
  return new Set(allOf(branches).filter((id) => !open.has(id)));
}

function allOf(branches: readonly Branch[]): ThemeId[] {
  return branches.flatMap(({ id, children }) => [id, ...allOf(children)]);
}
