import { describe, expect, it } from 'vitest';
import { withKeywords } from '#renderer/features/codebook/page/keywords.ts';

describe('typed keywords', () => {
  it('are parted by commas, semicolons, tabs and lines', () => {
    expect(withKeywords([], 'avoin ovi, ilmainen;maksuton\tläheltä\r\n  ilta  aika ,, ')).toEqual([
      'avoin ovi',
      'ilmainen',
      'maksuton',
      'läheltä',
      'ilta aika',
    ]);
  });

  it('come after those that are there, each once whatever its case', () => {
    expect(withKeywords(['Ilta'], 'aamu, ILTA, Aamu')).toEqual(['Ilta', 'aamu']);
  });

  it('leave the very same list where nothing is new', () => {
    const keywords = ['ilta'];
    expect(withKeywords(keywords, ' , ilta')).toBe(keywords);
    const full = Array.from({ length: 1000 }, (_, at) => `sana ${at}`);
    expect(withKeywords(full, 'yksi vielä')).toHaveLength(1000);
  });

  it('are cut at what a theme can hold', () => {
    expect(withKeywords([], 'a'.repeat(300))[0]).toHaveLength(200);
  });
});
