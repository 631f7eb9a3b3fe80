import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '#renderer/ui/button.tsx';

interface Props {
  readonly title: string;
  readonly closeName: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot, the main one last. */
  readonly acts?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
}

/** A window in the window: one question or one set of choices. */
export function Dialog(props: Props) {
  const { title, closeName, isOpen, onClose, children, acts, width = 'narrow', role } = props;
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal modal-${width}`}>
        <AriaDialog className="dialog" role={role ?? 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} name={closeName} hotkey="Esc" onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          {acts && <footer className="dialog-acts">{acts}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
