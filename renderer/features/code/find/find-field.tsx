import { CircleQuestionMark, Search, WholeWord } from 'lucide-react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Popover,
  SearchField,
  ToggleButton,
} from 'react-aria-components';
import type { MessageKey } from '#shared/i18n/translator.ts';
import { useTranslator } from '#renderer/app/context.ts';
import { useDesk, useDeskState, useFindState } from '#renderer/features/code/desk/desk-context.ts';
import { FIND_FIELD_ID } from '#renderer/features/code/use-code-keys.ts';
import { Hint } from '#renderer/ui/hint.tsx';
import '#renderer/features/code/find/find.css';

/** What is sought in the texts, whether in whole words only, and how one asks. */
export function FindField() {
  const desk = useDesk();
  const { t } = useTranslator();
  const { filter } = useDeskState();
  return (
    <div className="find">
      <SearchField
        className="find-field"
        aria-label={t('code.find')}
        value={filter.text}
        onChange={(text) => desk.setFilter({ text })}
        onSubmit={() => document.querySelector<HTMLElement>('.answers')?.focus()}
      >
        <Search size={14} aria-hidden />
        <Input id={FIND_FIELD_ID} className="find-input" placeholder={t('code.find')} />
      </SearchField>
      <Hint text={t('find.wholeWords')}>
        <ToggleButton
          className="find-button"
          aria-label={t('find.wholeWords')}
          isSelected={filter.wholeWords ?? false}
          onChange={(wholeWords) => desk.setFilter({ wholeWords })}
        >
          <WholeWord size={15} aria-hidden />
        </ToggleButton>
      </Hint>
      <FindHelp />
    </div>
  );
}

/** Ways of asking, each with an example that is typed as it stands. */
const WAYS = [
  { key: 'find.help.word', example: 'find.example.word' },
  { key: 'find.help.phrase', example: 'find.example.phrase' },
  { key: 'find.help.start', example: 'find.example.start' },
  { key: 'find.help.exact', example: 'find.example.exact' },
  { key: 'find.help.without', example: 'find.example.without' },
  { key: 'find.help.or', example: 'find.example.or' },
  { key: 'find.help.regex', example: 'find.example.regex' },
] as const satisfies readonly { readonly key: MessageKey; readonly example: MessageKey }[];

function FindHelp() {
  const { t } = useTranslator();
  return (
    <DialogTrigger>
      <Hint text={t('find.help')}>
        <Button className="find-button" aria-label={t('find.help')}>
          <CircleQuestionMark size={15} aria-hidden />
        </Button>
      </Hint>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Dialog className="find-help">
          <Heading slot="title">{t('find.help')}</Heading>
          <dl>
            {WAYS.map(({ key, example }) => (
              <div key={key}>
                <dt>
                  <code>{t(example)}</code>
                </dt>
                <dd>{t(key)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** What the last search must tell: words not met as such, an expression that is none or too heavy. */
export function FindNote() {
  const { t, number } = useTranslator();
  const { told } = useFindState();
  const words = told?.loose.map((word) => t('find.quoted', { word })).join(', ') ?? '';
  return (
    <div className="find-note" role="status">
      {told?.problem !== undefined && <p>{t('find.badRegex', { problem: told.problem })}</p>}
      {words !== '' && <p>{t('find.loose', { words })}</p>}
      {told !== undefined && told.unread > 0 && (
        <p>{t('find.unread', { answers: number(told.unread) })}</p>
      )}
    </div>
  );
}
