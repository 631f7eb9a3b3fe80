import type { SaveRequest } from '#shared/host/contract.ts';
import { plainFileName } from '#shared/host/file-name.ts';
import { translatorFor } from '#renderer/app/context.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import type { Session } from '#renderer/app/session.ts';

/** Hands bytes to the host to be saved where the person chooses, and tells how it went. */
export async function saveBytes(session: Session, request: SaveRequest): Promise<boolean> {
  const name = plainFileName(request.name);
  return tellSaving(session, name, () => session.host.saveFile({ ...request, name }));
}

/** Has the window as it stands written to a PDF, and tells how it went. */
export async function savePdf(session: Session, wantedName: string): Promise<boolean> {
  const name = plainFileName(wantedName);
  return tellSaving(session, name, () => session.host.printPdf({ name }));
}

async function tellSaving(
  session: Session,
  name: string,
  save: () => Promise<'saved' | 'cancelled' | 'handed-over'>,
): Promise<boolean> {
  try {
    const outcome = await save();
    if (outcome === 'saved') session.tell({ tone: 'info', key: 'app.fileSaved', values: { name } });
    return outcome === 'saved';
  } catch (error) {
    const { message, details } = faultText(
      error,
      translatorFor(session.preferences.get().language),
    );
    session.tell({ tone: 'loses', key: 'app.fileFailed', values: { name, message }, details });
    return false;
  }
}
