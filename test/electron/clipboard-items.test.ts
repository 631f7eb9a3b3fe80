import type { EditFlags } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { itemsAt } from '#electron/clipboard-items.ts';
import { wordsIn } from '#electron/words.ts';

vi.mock('electron', () => ({ app: {} }));

const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true } as EditFlags;
const place = { isEditable: false, selectionText: '', editFlags };

describe('itemsAt', () => {
  it('offers all in a text field, grey where it cannot act', () => {
    const items = itemsAt({ ...place, isEditable: true }, wordsIn('sv'));
    expect(items.map(({ label, enabled }) => [label, enabled])).toEqual([
      ['Klipp ut', false],
      ['Kopiera', true],
      ['Klistra in', true],
      ['Markera allt', true],
    ]);
  });

  it('offers copying where text is selected, and nothing elsewhere', () => {
    const items = itemsAt({ ...place, selectionText: 'vertaistuki' }, wordsIn('fi'));
    expect(items).toEqual([{ role: 'copy', label: 'Kopioi', enabled: true }]);
    expect(itemsAt(place, wordsIn('fi'))).toEqual([]);
  });
});
