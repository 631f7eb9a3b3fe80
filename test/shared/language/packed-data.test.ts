import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readFinnishLexicon } from '#shared/language/finnish/lexicon.ts';
import { lexiconBytes } from '#test/helpers/lexicons.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/language/data');
const packed = readdirSync(folder).filter((name) => name.endsWith('.bin'));

it.each(packed)('%s is what its checksum says', (name) => {
  const sum = createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex');
  expect(readFileSync(path.join(folder, `${name}.sha256`), 'utf8')).toBe(`${sum}  ${name}\n`);
});

it('every packed file has its notice', () => {
  const notice = readFileSync(path.join(folder, 'NOTICE'), 'utf8');
  expect(packed.length).toBeGreaterThan(1);
  for (const name of packed) expect(notice).toContain(name);
});

it('the Finnish lexicon is walked stem by stem', () => {
  const ends: number[] = [];
  readFinnishLexicon(lexiconBytes('finnish')).walk('kadulla', (end) => ends.push(end));
  expect(ends).toContain('kadu'.length);
  expect(Math.max(...ends)).toBeLessThanOrEqual('kadulla'.length);
});
