import type { AnswerId, MemoId, ThemeId } from '#shared/domain/ids.ts';
import { themeNow } from '#shared/domain/theme-alias.ts';
import type { Memo } from '#shared/domain/memo.ts';
import type { ProjectView } from '#shared/domain/view.ts';

/** A memo with what it is on, as the list shows it. */
export type ListedMemo = { readonly id: MemoId; readonly memo: Memo } & (
  | { readonly kind: 'project' }
  | { readonly kind: 'theme'; readonly themeId: ThemeId; readonly name: string }
  | {
      readonly kind: 'answer';
      readonly answerId: AnswerId;
      readonly row: number;
      readonly text: string;
    }
);

const KINDS = ['project', 'theme', 'answer'] as const;

/** Everybody's memos that hold some words: on the project, then on themes, then on answers by row. */
export function listMemos(view: ProjectView, words: string): readonly ListedMemo[] {
  const sought = words.trim().toLocaleLowerCase();
  return [...view.all('memos')]
    .map((memo) => listed(view, memo))
    .filter((each) => textOf(each).toLocaleLowerCase().includes(sought))
    .sort(
      (left, right) =>
        KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || rowOf(left) - rowOf(right),
    );
}

function listed(view: ProjectView, memo: Memo): ListedMemo {
  const own = { id: memo.id, memo };
  if (memo.answerId) {
    const answer = view.get('answers', memo.answerId);
    const { row = 0, text = '' } = answer ?? {};
    return { ...own, kind: 'answer', answerId: memo.answerId, row, text };
  }
  if (!memo.themeId) return { ...own, kind: 'project' };
  const name = themeNow(view, memo.themeId)?.name ?? '';
  return { ...own, kind: 'theme', themeId: memo.themeId, name };
}

function textOf(listedMemo: ListedMemo): string {
  const about = listedMemo.kind === 'theme' ? listedMemo.name : '';
  return `${listedMemo.memo.text} ${listedMemo.kind === 'answer' ? listedMemo.text : about}`;
}

function rowOf(listedMemo: ListedMemo): number {
  return listedMemo.kind === 'answer' ? listedMemo.row : 0;
}
