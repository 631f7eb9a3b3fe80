import { describe, expect, it } from 'vitest';
import {
  PANE_WIDTHS,
  widthAfterKey,
  withinWidths,
} from '#renderer/features/code/panes/pane-widths.ts';

describe('the width of a pane', () => {
  it('stays within what can be used, in whole px', () => {
    expect(withinWidths('left', 10)).toBe(PANE_WIDTHS.left.least);
    expect(withinWidths('left', 300.4)).toBe(300);
    expect(withinWidths('right', 5000)).toBe(PANE_WIDTHS.right.most);
  });

  it('follows its line: an arrow towards the answers makes the pane wider', () => {
    expect(widthAfterKey('left', 264, 'ArrowRight')).toBe(280);
    expect(widthAfterKey('left', 264, 'ArrowLeft')).toBe(248);
    expect(widthAfterKey('right', 320, 'ArrowLeft')).toBe(336);
    expect(widthAfterKey('right', 320, 'ArrowRight')).toBe(304);
  });

  it('goes to its ends, and nowhere by other keys', () => {
    expect(widthAfterKey('left', 264, 'Home')).toBe(PANE_WIDTHS.left.least);
    expect(widthAfterKey('left', 264, 'End')).toBe(PANE_WIDTHS.left.most);
    expect(widthAfterKey('left', PANE_WIDTHS.left.most, 'ArrowRight')).toBe(PANE_WIDTHS.left.most);
    expect(widthAfterKey('left', 264, 'ArrowDown')).toBeUndefined();
  });
});
