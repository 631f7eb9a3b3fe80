import type { OpenedFile, OpenPurpose } from '#shared/host/contract.ts';
import { translatorFor } from '#renderer/app/context.ts';
import { faultText } from '#renderer/app/problem-text.ts';
import type { Session } from '#renderer/app/session.ts';

/** The file that the person picks; undefined when they cancel, or when it cannot be read, which is told. */
export async function pickFile(
  session: Session,
  purpose: OpenPurpose,
): Promise<OpenedFile | undefined> {
  return tellReading(session, () => session.host.openFile({ purpose }));
}

/** The file that the system asked the app to open; undefined when none waits or it cannot be read. */
export async function takeGivenFile(session: Session): Promise<OpenedFile | undefined> {
  return tellReading(session, () => session.host.takeFile());
}

async function tellReading(
  session: Session,
  read: () => Promise<OpenedFile | undefined>,
): Promise<OpenedFile | undefined> {
  try {
    return await read();
  } catch (error) {
    const { message, details } = faultText(
      error,
      translatorFor(session.preferences.get().language),
    );
    session.tell({ tone: 'loses', key: 'app.fileNotRead', values: { message }, details });
    return undefined;
  }
}
