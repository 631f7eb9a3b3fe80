import { useState } from 'react';
import {
  Label,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Switch,
} from 'react-aria-components';
import { LIKENESSES, type LikenessFigures } from '#shared/groups/answer-groups.ts';
import { EQUAL, SAME_WORDS } from '#shared/groups/link-texts.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { useDesk } from '#renderer/features/code/desk/desk-context.ts';
import '#renderer/features/code/groups/groups.css';

/** Whether answers that are alike are one row, and how alike they must be. Kept as a preference. */
export function GroupControls() {
  const session = useSession();
  const { t } = useTranslator();
  const { answerGroups } = useStore(session.preferences);
  return (
    <section className="group-controls">
      <h3>{t('groups.title')}</h3>
      <Switch
        className="group-switch"
        isSelected={answerGroups.isOn}
        onChange={(isOn) => session.prefer({ answerGroups: { ...answerGroups, isOn } })}
      >
        <span className="group-switch-track" aria-hidden />
        {t('groups.isOn')}
      </Switch>
      {answerGroups.isOn && (
        <LikenessSlider
          key={answerGroups.likeness}
          likeness={answerGroups.likeness}
          choose={(likeness) => session.prefer({ answerGroups: { ...answerGroups, likeness } })}
        />
      )}
    </section>
  );
}

interface SliderProps {
  readonly likeness: number;
  readonly choose: (likeness: number) => void;
}

/** The strictest at the left. Answers are grouped when it is let go; what that gives stands below. */
function LikenessSlider({ likeness, choose }: SliderProps) {
  const translator = useTranslator();
  const { t } = translator;
  const figures = useStore(useDesk().groups.figures);
  const [stop, setStop] = useState(() => stopOf(likeness));
  const at = LIKENESSES[stop] ?? EQUAL;
  const last = LIKENESSES.length - 1;
  return (
    <Slider
      className="likeness"
      minValue={0}
      maxValue={last}
      value={stop}
      onChange={setStop}
      onChangeEnd={(chosen) => choose(LIKENESSES[chosen] ?? EQUAL)}
    >
      <Label className="visually-hidden">{t('groups.likeness')}</Label>
      <SliderTrack className="likeness-track">
        <span className="likeness-line" aria-hidden />
        <span
          className="likeness-line likeness-taken"
          style={{ inlineSize: `${(100 * stop) / last}%` }}
          aria-hidden
        />
        <SliderThumb className="likeness-thumb" />
      </SliderTrack>
      <SliderOutput className="likeness-words">{nameOf(at, translator)}</SliderOutput>
      <p className="quiet likeness-gives">{givenBy(figures[stop], figures[0], translator)}</p>
    </Slider>
  );
}

/** The stop nearest to a likeness: the stops may become others, what a person chose stays. */
function stopOf(likeness: number): number {
  const away = LIKENESSES.map((each) => Math.abs(each - likeness));
  return away.indexOf(Math.min(...away));
}

function nameOf(likeness: number, { t, percent }: Translator): string {
  if (likeness >= EQUAL) return t('groups.stop.equal');
  if (likeness >= SAME_WORDS) return t('groups.stop.words');
  return t('groups.stop.near', { share: percent(likeness) });
}

function givenBy(
  figures: LikenessFigures | undefined,
  equal: LikenessFigures | undefined,
  { t, number }: Translator,
): string {
  if (!figures || !equal) return '';
  const answers = equal.rows - equal.groups + equal.grouped;
  return t('groups.gives', { answers: number(answers), rows: number(figures.rows) });
}
