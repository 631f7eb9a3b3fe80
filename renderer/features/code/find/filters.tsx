import { SlidersHorizontal, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Heading, Popover } from 'react-aria-components';
import { useProject, useRevisionLater, useTranslator } from '#renderer/app/context.ts';
import { focusAnswers } from '#renderer/features/code/answers/focus-answers.ts';
import { useDesk, useDeskStateLater } from '#renderer/features/code/desk/desk-context.ts';
import { FilterChoices } from '#renderer/features/code/find/filter-choices.tsx';
import { filtersInForce } from '#renderer/features/code/find/filters-in-force.ts';
import { GroupControls } from '#renderer/features/code/groups/group-controls.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** One button for which answers are shown and how; below it, what of that is in force. */
export function Filters() {
  const { t } = useTranslator();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    focusAnswers();
  };
  return (
    <section className="left-part filters">
      <AriaButton
        ref={button}
        className="pane-line"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <SlidersHorizontal size={14} aria-hidden />
        <span className="pane-line-name">{t('code.filters')}</span>
      </AriaButton>
      <Popover
        className="popover"
        placement="right top"
        offset={4}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={(opens) => !opens && close()}
      >
        <Dialog className="filter-choices">
          <Heading slot="title">{t('code.filters')}</Heading>
          <FilterChoices />
          <GroupControls />
        </Dialog>
      </Popover>
      <InForce />
    </section>
  );
}

/** Each filter, with a button that takes it away; all of them go by one more. */
function InForce() {
  const desk = useDesk();
  const translator = useTranslator();
  const { t } = translator;
  const project = useProject();
  useRevisionLater(project);
  const { filter } = useDeskStateLater();
  const inForce = filtersInForce(project.view, filter, translator);
  const isFiltered =
    Boolean(filter.state ?? filter.kind ?? filter.attribute ?? filter.themeId ?? filter.like) ||
    filter.text !== '';
  return (
    <>
      {inForce.length > 0 && (
        <ul className="tokens filters-in-force" aria-label={t('code.filtersInForce')}>
          {inForce.map(({ part, text }) => (
            <li key={part} className="token">
              <span title={text}>{text}</span>
              <AriaButton
                className="token-remove"
                aria-label={t('code.dropFilter', { filter: text })}
                onPress={() => desk.setFilter({ [part]: undefined })}
              >
                <X size={12} aria-hidden />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {isFiltered && (
        <Button look="quiet" onPress={() => desk.clearFilters()}>
          {t('code.clearFilters')}
        </Button>
      )}
    </>
  );
}
