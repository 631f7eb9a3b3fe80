import { describe, expect, it, vi } from 'vitest';
import { menuRequestSchema } from '#shared/host/menu.ts';

vi.stubGlobal('navigator', { platform: 'Linux' });
const { menuOf } = await import('#renderer/app/menu-state.ts');

const facts = { language: 'sv', keys: {}, screen: 'projects', hasProject: false } as const;

describe('menuOf', () => {
  it('tells the language and every key, the person’s own before the given', () => {
    const menu = menuOf({ ...facts, keys: { done: 'Enter' } });
    expect(menuRequestSchema.parse(menu)).toEqual(menu);
    expect(menu).toMatchObject({ language: 'sv', keys: { done: 'Enter', undo: '$mod+z' } });
  });

  it('leaves what needs no project', () => {
    const { disabled } = menuOf(facts);
    expect(disabled).toContain('goCode');
    expect(disabled).toContain('saveProjectFile');
    const left = ['openProjectFile', 'goProjects', 'goImport', 'settings', 'help'] as const;
    expect(left.filter((command) => disabled.includes(command))).toEqual([]);
  });

  it('leaves coding to the coding screen and printing to the results', () => {
    const code = menuOf({ ...facts, screen: 'code', hasProject: true });
    expect(code.disabled).toEqual(['printPdf']);
    const results = menuOf({ ...facts, screen: 'results', hasProject: true });
    expect(results.disabled).toContain('palette');
    expect(results.disabled).not.toContain('printPdf');
  });
});
