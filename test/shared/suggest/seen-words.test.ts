import { expect, it } from 'vitest';
import { countSeenWords } from '#shared/suggest/seen-words.ts';

it('counts the answers each word stands in, not its places', () => {
  const { answersWith, answers } = countSeenWords(['Jono, jono ja taas jono.', 'JONO', '2024']);
  expect(answers).toBe(3);
  expect(answersWith.get('jono')).toBe(2);
  expect(answersWith.get('2024')).toBeUndefined();
});
