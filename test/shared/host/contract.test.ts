import { describe, expect, it } from 'vitest';
import {
  journalRequestSchema,
  maxFileBytes,
  openRequestSchema,
  saveRequestSchema,
} from '#shared/host/contract.ts';

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

describe('journalRequestSchema', () => {
  it('takes one line for one project', () => {
    const request = { projectId: '0b9f-a', line: '{"name":"Code"}' };
    expect(journalRequestSchema.parse(request)).toEqual(request);
  });

  it('refuses two lines, none, and an id that is a path', () => {
    const wrong = [
      { projectId: 'a', line: '{}\n{}' },
      { projectId: 'a', line: '' },
      { projectId: '../a', line: '{}' },
      { projectId: '', line: '{}' },
    ];
    for (const request of wrong) {
      expect(journalRequestSchema.safeParse(request).success).toBe(false);
    }
  });
});
