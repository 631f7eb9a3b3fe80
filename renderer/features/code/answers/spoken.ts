import type { Answer } from '#shared/domain/answer.ts';
import type { ChangeLabel } from '#shared/domain/change.ts';
import type { Span } from '#shared/domain/coding.ts';
import type { EdgeMove } from '#renderer/features/code/desk/word-cursor.ts';
import { actName } from '#renderer/app/act-name.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** What a person who hears the coding screen should know of now. */
export interface Heard {
  readonly answer: Answer | undefined;
  /** Its place among the answers shown, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
  readonly themes: readonly string[];
  /** How many answers are folded into its row, with itself. */
  readonly alike: number;
  readonly selection: Span | undefined;
  /** The suggestion or coding under the cursor, in words. */
  readonly mark: string | undefined;
  /** The quote's edge in the hand. */
  readonly edge?: EdgeMove | undefined;
  /** Grows with every change of the project. */
  readonly revision: number;
  /** The last act; undefined while the last thing done was to take one back. */
  readonly act: ChangeLabel | undefined;
}

/**
 * The sentence to speak when the second has followed the first: the act that was done, then the
 * answer come to, or the words selected, the edge moved or the mark come to. Empty where there is nothing new.
 */
export function spoken(before: Heard, now: Heard, translator: Translator): string {
  const isActNew = now.act !== undefined && now.revision > before.revision;
  const act = isActNew && now.act ? [actName(now.act, translator)] : [];
  return [...act, ...whereNow(before, now, translator)].join('. ');
}

function whereNow(before: Heard, now: Heard, { t }: Translator): readonly string[] {
  const { answer, selection, mark, edge } = now;
  if (!answer) return [];
  if (answer.id !== before.answer?.id) {
    const place = t('code.spoken.answer', { place: now.place, of: now.of });
    const alike = now.alike > 1 ? [t('groups.spoken', { count: now.alike })] : [];
    return [place, answer.text, ...alike, ...now.themes];
  }
  if (selection && !isSame(selection, before.selection))
    return [
      t('code.spoken.selected', { words: answer.text.slice(selection.start, selection.end) }),
    ];
  if (edge && edge !== before.edge) {
    const words = answer.text.slice(edge.start, edge.end);
    return [t(`code.spoken.edge.${edge.side}`, { words })];
  }
  return mark !== undefined && mark !== before.mark ? [mark] : [];
}

function isSame(left: Span, right: Span | undefined): boolean {
  return left.start === right?.start && left.end === right.end;
}
