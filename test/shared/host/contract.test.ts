import { describe, expect, it } from 'vitest';
import {
  emptyRequestSchema,
  maxFileBytes,
  openRequestSchema,
  printRequestSchema,
  saveRequestSchema,
} from '#shared/host/contract.ts';
import { menuRequestSchema } from '#shared/host/menu.ts';

const bytes = new Uint8Array([1, 2, 3]);
const save = { purpose: 'report', name: 'raportti.xlsx', bytes };

describe('openRequestSchema', () => {
  it('takes the three purposes and nothing beside them', () => {
    expect(openRequestSchema.safeParse({ purpose: 'survey' }).success).toBe(true);
    expect(openRequestSchema.safeParse({ purpose: 'passwords' }).success).toBe(false);
    expect(openRequestSchema.safeParse({ purpose: 'survey', path: '/etc' }).success).toBe(false);
    expect(openRequestSchema.safeParse(undefined).success).toBe(false);
  });
});

describe('saveRequestSchema', () => {
  it('takes a plain name and bytes', () => {
    expect(saveRequestSchema.parse(save)).toEqual(save);
  });

  it.each([
    '../a.csv',
    'a/b.csv',
    'a\\b.csv',
    'a\u0000.csv',
    'a\n.csv',
    'a\u202ev.csv',
    '.a',
    '',
    'NUL',
  ])('refuses the name %j', (name) => {
    expect(saveRequestSchema.safeParse({ ...save, name }).success).toBe(false);
  });

  it('refuses what is no bytes, or too many', () => {
    const tooMany = Object.create(Uint8Array.prototype, {
      byteLength: { value: maxFileBytes + 1 },
    }) as unknown;
    for (const wrong of ['text', [1, 2], new ArrayBuffer(1), tooMany]) {
      expect(saveRequestSchema.safeParse({ ...save, bytes: wrong }).success).toBe(false);
    }
  });
});

describe('printRequestSchema', () => {
  it('takes the plain name of a PDF', () => {
    expect(printRequestSchema.parse({ name: 'tulokset.pdf' })).toEqual({ name: 'tulokset.pdf' });
  });

  it.each(['tulokset.exe', '../a.pdf', '.pdf', ''])('refuses the name %j', (name) => {
    expect(printRequestSchema.safeParse({ name }).success).toBe(false);
  });
});

describe('emptyRequestSchema', () => {
  it('takes nothing', () => {
    expect(emptyRequestSchema.safeParse({}).success).toBe(true);
    expect(emptyRequestSchema.safeParse({ path: '/etc/passwd' }).success).toBe(false);
    expect(emptyRequestSchema.safeParse(undefined).success).toBe(false);
  });
});

describe('menuRequestSchema', () => {
  const menu = { language: 'fi', keys: { undo: '$mod+z', star: 'ö' }, disabled: ['memo'] };

  it('takes a language, keys and commands that it knows', () => {
    expect(menuRequestSchema.parse(menu)).toEqual(menu);
  });

  it.each([
    ['another language', { ...menu, language: 'de' }],
    ['another command', { ...menu, keys: { format: 'f' } }],
    ['another command greyed', { ...menu, disabled: ['format'] }],
    ['a key of many words', { ...menu, keys: { undo: 'rm -rf\n' } }],
    ['a key without end', { ...menu, keys: { undo: 'x'.repeat(100) } }],
    ['more than it asks for', { ...menu, role: 'toggleDevTools' }],
  ])('refuses %s', (_name, wrong) => {
    expect(menuRequestSchema.safeParse(wrong).success).toBe(false);
  });
});
