import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import '#renderer/ui/pick-dialog.css';

export interface Pick {
  readonly id: string;
  readonly shown: ReactNode;
  /** Above the first of several that belong together. */
  readonly heading?: string | undefined;
  readonly pick: () => void;
}

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What is picked, for screen readers. */
  readonly name: string;
  readonly placeholder: string;
  /** What the keys do. */
  readonly foot: string;
  /** Said where nothing meets the text. */
  readonly none?: string;
  /** What meets the text typed, the likeliest first. */
  readonly find: (text: string) => readonly Pick[];
}

/** One field to type in and what meets it below: arrows choose, Enter picks. */
export function PickDialog({ isOpen, onClose, ...body }: Props) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="dialog">
          <Heading slot="title" className="visually-hidden">
            {body.name}
          </Heading>
          <PickBody onClose={onClose} {...body} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PickBody({ onClose, name, placeholder, foot, none, find }: Omit<Props, 'isOpen'>) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const picks = find(text);
  const choose = (row: number) => {
    onClose();
    picks[row]?.pick();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const row = rowAfter(event.key, at, picks.length);
    if (row === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (row === undefined) choose(at);
    else setAt(row);
  };
  return (
    <>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={picks.length > 0 ? `palette-${at}` : undefined}
        aria-label={name}
        placeholder={placeholder}
        value={text}
        // It is opened by a key to type at once.
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label={name}>
        {picks.map((pick, row) => (
          <PickRow key={pick.id} pick={pick} row={row} isChosen={row === at} choose={choose} />
        ))}
      </div>
      {picks.length === 0 && none && <p className="palette-none quiet">{none}</p>}
      <p className="palette-foot quiet">{foot}</p>
    </>
  );
}

/** The row that an arrow leads to; undefined for any other key. */
function rowAfter(key: string, at: number, rows: number): number | undefined {
  if (key === 'ArrowDown') return Math.max(0, Math.min(at + 1, rows - 1));
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  return undefined;
}

interface RowProps {
  readonly pick: Pick;
  readonly row: number;
  readonly isChosen: boolean;
  readonly choose: (row: number) => void;
}

function PickRow({ pick, row, isChosen, choose }: RowProps) {
  return (
    <>
      {pick.heading && (
        <p className="palette-heading" role="presentation">
          {pick.heading}
        </p>
      )}
      <div
        id={`palette-${row}`}
        ref={isChosen ? scrollIntoSight : undefined}
        role="option"
        className="palette-row"
        aria-selected={isChosen}
        // The text field keeps the focus and moves the choice; a row is only pointed at.
        tabIndex={-1}
        onPointerUp={() => choose(row)}
      >
        {pick.shown}
      </div>
    </>
  );
}

function scrollIntoSight(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}
