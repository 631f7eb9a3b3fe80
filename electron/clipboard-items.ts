import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Words } from '#electron/words.ts';

/** What acts on text, wherever it stands. */
export const clipboardRoles = ['cut', 'copy', 'paste', 'selectAll'] as const;

type Place = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

export function clipboardItem(
  role: (typeof clipboardRoles)[number],
  t: Words,
  enabled = true,
): MenuItemConstructorOptions {
  return { role, label: t(`menu.${role}`), enabled };
}

/** What the menu at the pointer offers: all in a text field, copying in selected text, else nothing. */
export function itemsAt({ isEditable, selectionText, editFlags }: Place, t: Words) {
  const can = {
    cut: editFlags.canCut,
    copy: editFlags.canCopy,
    paste: editFlags.canPaste,
    selectAll: editFlags.canSelectAll,
  };
  if (isEditable) return clipboardRoles.map((role) => clipboardItem(role, t, can[role]));
  return selectionText === '' ? [] : [clipboardItem('copy', t, can.copy)];
}
