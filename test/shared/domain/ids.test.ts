import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  answerIdOf,
  attributeIdOf,
  idSchema,
  questionIdOf,
  respondentIdOf,
} from '#shared/domain/ids.ts';

/** The same derivation by another implementation of SHA-256. */
function expectedId(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

describe('derived ids', () => {
  const question = questionIdOf('Mikä toimii hyvin?', 1);
  const respondent = respondentIdOf({ value: 'A-17' });

  it('never change: other machines and files hold them', () => {
    expect(question).toBe('4eb1f027bc13f8609754846873c7d264');
    expect(questionIdOf('Mikä toimii hyvin?', 2)).toBe('f890476282c9ccb00f4a0c2843b35946');
    expect(attributeIdOf('Kotikunta', 1)).toBe('5985333f93ec7b29b73edbb0a5c275d4');
    expect(respondent).toBe('ec327b791145895a6f92007812da73f0');
    expect(respondentIdOf({ row: 17 })).toBe('283379c11fcd282f94f581a8d7662d53');
    expect(answerIdOf(question, respondent)).toBe('4eb1f027bc13f860ec327b791145895a');
  });

  it('are the first 128 bits of SHA-256 over kind and parts', () => {
    expect(question).toBe(expectedId('question', 'Mikä toimii hyvin?'));
    expect(questionIdOf('Muu', 3)).toBe(expectedId('question', 'Muu', '3'));
    expect(attributeIdOf('Muu', 1)).toBe(expectedId('attribute', 'Muu'));
    expect(respondentIdOf({ row: 2 })).toBe(expectedId('respondent', 'row', '2'));
  });

  it('are, for an answer, half its question and half its respondent', () => {
    const other = respondentIdOf({ value: 'A-18' });
    expect(answerIdOf(question, respondent).slice(0, 16)).toBe(question.slice(0, 16));
    expect(answerIdOf(question, respondent).slice(16)).toBe(respondent.slice(0, 16));
    expect(answerIdOf(question, other)).not.toBe(answerIdOf(question, respondent));
  });

  it('do not meet where parts could be read together', () => {
    const ids = [
      questionIdOf('Muu', 1),
      questionIdOf('Muu', 2),
      questionIdOf('Muu2', 1),
      questionIdOf('Muu 2', 1),
      questionIdOf('', 1),
      questionIdOf('', 2),
      questionIdOf('2', 1),
      questionIdOf('Muu', 12),
      questionIdOf('Muu1', 2),
      attributeIdOf('Muu', 1),
      attributeIdOf('Muu', 2),
      respondentIdOf({ value: '1' }),
      respondentIdOf({ value: 'row1' }),
      respondentIdOf({ value: '01' }),
      respondentIdOf({ row: 1 }),
      respondentIdOf({ row: 11 }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are ids by their own schema', () => {
    expect(idSchema().safeParse(question).success).toBe(true);
  });
});

describe('idSchema', () => {
  it.each(['a', 'A-1_b', '0190f1c2-7b1e-7c3a-9d2e-1f2a3b4c5d6e', 'x'.repeat(64)])(
    'takes %s',
    (id) => {
      expect(idSchema().safeParse(id).success).toBe(true);
    },
  );

  it.each(['', 'x'.repeat(65), 'a b', 'a/b', 'ä', 'a\n', '\0', 12, null, undefined, ['a'], {}])(
    'refuses %j',
    (id) => {
      expect(idSchema().safeParse(id).success).toBe(false);
    },
  );
});
