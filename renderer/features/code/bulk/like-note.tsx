import { X } from 'lucide-react';
import { useProject, useTranslator } from '#renderer/app/context.ts';
import { useHotkey } from '#renderer/app/use-hotkey.ts';
import { LIKE_LEAST } from '#renderer/features/code/desk/coding-filter.ts';
import { useDesk, useDeskState } from '#renderer/features/code/desk/desk-context.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

const STEPS = ['very', 'fairly', 'loosely'] as const;

/** That the list holds answers like one of them, how like they must be, and the way back. */
export function LikeNote() {
  const desk = useDesk();
  const { t } = useTranslator();
  const hotkey = useHotkey();
  const { view } = useProject();
  const { like } = useDeskState().filter;
  if (!like) return null;
  const answer = view.get('answers', like.answerId);
  const step = STEPS.find((each) => LIKE_LEAST[each] === like.least) ?? 'fairly';
  return (
    <div className="like-note">
      <span className="like-note-text" title={answer?.text}>
        {t('bulk.like', { row: answer?.row ?? '' })} <em lang={answer?.language}>{answer?.text}</em>
      </span>
      <Segments
        label={t('bulk.likeness')}
        value={step}
        options={STEPS.map((value) => ({ value, label: t(`bulk.likeness.${value}`) }))}
        onChange={(value) => desk.setFilter({ like: { ...like, least: LIKE_LEAST[value] } })}
      />
      <IconButton
        icon={X}
        name={t('bulk.likeEnd')}
        hotkey={hotkey('dropSelection')}
        onPress={() => desk.setFilter({ like: undefined })}
      />
    </div>
  );
}
