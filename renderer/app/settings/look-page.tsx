import { LANGUAGES } from '#shared/domain/project.ts';
import { useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segments } from '#renderer/ui/segments.tsx';

const APPEARANCES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['compact', 'normal', 'roomy'] as const;

/** The interface's language, its colours and the height of its rows. */
export function LookPage() {
  const session = useSession();
  const { t } = useTranslator();
  const { language, appearance, density } = useStore(session.preferences);
  return (
    <>
      <Choice
        label={t('app.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`app.language.${value}`) }))}
        value={language}
        onChange={(chosen) => session.prefer({ language: chosen })}
      />
      <div className="field">
        <span className="react-aria-Label">{t('app.appearance')}</span>
        <Segments
          label={t('app.appearance')}
          options={APPEARANCES.map((value) => ({ value, label: t(`app.appearance.${value}`) }))}
          value={appearance}
          onChange={(chosen) => session.prefer({ appearance: chosen })}
        />
      </div>
      <div className="field">
        <span className="react-aria-Label">{t('app.density')}</span>
        <Segments
          label={t('app.density')}
          options={DENSITIES.map((value) => ({ value, label: t(`app.density.${value}`) }))}
          value={density}
          onChange={(chosen) => session.prefer({ density: chosen })}
        />
      </div>
    </>
  );
}
