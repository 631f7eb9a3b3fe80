import type { SaveRequest } from '#shared/host/contract.ts';
import { plainFileName } from '#shared/host/file-name.ts';
import type { Session } from '#renderer/app/session.ts';

/** Hands bytes to the host to be saved where the person chooses, and tells how it went. */
export async function saveBytes(session: Session, request: SaveRequest): Promise<boolean> {
  const name = plainFileName(request.name);
  try {
    const outcome = await session.host.saveFile({ ...request, name });
    if (outcome === 'saved') session.tell({ tone: 'info', key: 'app.fileSaved', values: { name } });
    return outcome === 'saved';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    session.tell({ tone: 'loses', key: 'app.fileFailed', values: { name, message } });
    return false;
  }
}
