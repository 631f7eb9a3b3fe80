import { keyOf, type CommandId } from '#renderer/app/commands.ts';
import {
  useProject,
  useRevisionLater,
  useSession,
  useStore,
  useTranslator,
} from '#renderer/app/context.ts';
import { keyName } from '#renderer/app/keys.ts';
import {
  useBulk,
  useDesk,
  useDeskStateLater,
  useSuggestionRevisionLater,
} from '#renderer/features/code/desk/desk-context.ts';
import type { Desk, DeskState } from '#renderer/features/code/desk/desk.ts';
import type { MessageKey } from '#shared/i18n/translator.ts';

interface Offer {
  readonly commands: readonly CommandId[];
  readonly label: MessageKey;
}

/** The keys that do something now, and only those. */
export function KeyBar() {
  const desk = useDesk();
  const state = useDeskStateLater();
  useSuggestionRevisionLater(desk);
  useRevisionLater(useProject());
  const translator = useTranslator();
  const { keys } = useStore(useSession().preferences);
  const chosen = useStore(useBulk().chosen.ids);
  return (
    <footer className="key-bar">
      {offersOf(desk, state, chosen.size > 0).map(({ commands, label }) => (
        <span key={label}>
          {commands.map((command) => (
            <kbd key={command}>{keyName(keyOf(command, keys), translator)}</kbd>
          ))}
          {translator.t(label)}
        </span>
      ))}
      <span className="key-bar-digits">
        <kbd>1–9</kbd>
        {translator.t('code.bar.theme')}
      </span>
    </footer>
  );
}

function offersOf(desk: Desk, state: DeskState, isBulk: boolean): readonly Offer[] {
  if (isBulk) return ON_CHOSEN;
  if (state.edge)
    return [
      {
        commands: ['previousWord', 'nextWord'],
        label: state.edge.side === 'start' ? 'code.bar.moveStart' : 'code.bar.moveEnd',
      },
      { commands: ['previousLetter', 'nextLetter'], label: 'code.bar.letter' },
      {
        commands: ['pickEdge'],
        label: state.edge.side === 'start' ? 'code.bar.toEnd' : 'code.bar.keepEdges',
      },
      { commands: ['dropSelection'], label: 'code.bar.dropEdges' },
    ];
  const mark = desk.markUnderCursor();
  const often = [...groupOffer(desk), ...OFTEN];
  if (mark?.kind === 'suggestion' && !state.selection)
    return [
      { commands: ['accept'], label: 'code.bar.accept' },
      { commands: ['remove'], label: 'code.bar.reject' },
      ...often,
    ];
  if (mark?.kind === 'coding')
    return [
      { commands: ['remove'], label: 'code.bar.remove' },
      { commands: ['pickEdge'], label: 'code.bar.edges' },
      { commands: ['star'], label: 'code.bar.star' },
      ...often,
    ];
  return state.selection ? SELECTING : often;
}

function groupOffer({ answer, groups }: Desk): readonly Offer[] {
  const group = answer && groups.groupOf(answer.id);
  if (!group) return [];
  return [
    { commands: ['toggleGroup'], label: group.isOpen ? 'groups.bar.fold' : 'groups.bar.open' },
  ];
}

const SELECTING: readonly Offer[] = [
  { commands: ['previousWord', 'nextWord'], label: 'code.bar.word' },
  { commands: ['extendLeft', 'extendRight'], label: 'code.bar.extend' },
  { commands: ['selectSentence'], label: 'code.bar.sentence' },
  { commands: ['selectAll'], label: 'code.bar.whole' },
  { commands: ['palette'], label: 'code.bar.palette' },
  { commands: ['dropSelection'], label: 'code.bar.drop' },
];

const OFTEN: readonly Offer[] = [
  { commands: ['previousAnswer', 'nextAnswer'], label: 'code.bar.answer' },
  { commands: ['previousWord', 'nextWord'], label: 'code.bar.word' },
  { commands: ['palette'], label: 'code.bar.palette' },
  { commands: ['done'], label: 'code.bar.done' },
];

const ON_CHOSEN: readonly Offer[] = [
  { commands: ['palette'], label: 'bulk.code' },
  { commands: ['remove'], label: 'bulk.uncode' },
  { commands: ['recode'], label: 'bulk.recode' },
  { commands: ['done'], label: 'bulk.done' },
  { commands: ['extendUp', 'extendDown'], label: 'bulk.bar.extend' },
  { commands: ['dropSelection'], label: 'bulk.clear' },
];
