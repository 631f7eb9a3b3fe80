import type { Language } from '#shared/domain/project.ts';
import { groupsAt, type TextGroup } from '#shared/groups/answer-groups.ts';
import { linkTexts, type LinkedTexts } from '#shared/groups/link-texts.ts';
import { tokensOf } from '#shared/language/tokens.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';

const wordKeys = createWordKeys(undefined);

export function linked(texts: readonly string[], language: Language = 'fi'): LinkedTexts {
  return linkTexts(
    texts.map((text) => ({
      text,
      language,
      keys: tokensOf(text).map((token) => wordKeys.wordOf(token.text, language).key),
    })),
  );
}

/** The places in each group of two texts or more: those it stands for, then each near wording. */
export function grouped(
  texts: readonly string[],
  least: number,
): readonly (readonly (readonly number[])[])[] {
  return groupsAt(linked(texts), least)
    .map(wordings)
    .filter((group) => group.flat().length > 1);
}

export function wordings({ places, near }: TextGroup): readonly (readonly number[])[] {
  return [places, ...near.map((each) => each.places)];
}
