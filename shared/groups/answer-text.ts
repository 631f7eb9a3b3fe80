import type { Answer } from '#shared/domain/answer.ts';
import { normalText } from '#shared/groups/normal-text.ts';

const known = new WeakMap<Answer, string>();

/** An answer's normal text, made once while the answer stays as it is. */
export function normalAnswerText(answer: Answer): string {
  const text = known.get(answer) ?? normalText(answer.text);
  known.set(answer, text);
  return text;
}
