import { app } from 'electron';
import path from 'node:path';
import { z } from 'zod';
import { fail, ok } from '#shared/base/result.ts';
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import { hostChannels, type HostReply } from '#shared/host/bridge.ts';
import {
  appendRequestSchema,
  asideRequestSchema,
  copyRequestSchema,
  journalRequestSchema,
  keepRequestSchema,
  projectRequestSchema,
  type KeptWhere,
} from '#shared/host/copies.ts';
import { causeOf } from '#electron/disk-cause.ts';
import { handle } from '#electron/ipc.ts';
import { answerFolder } from '#electron/copies/answer-folder.ts';
import { ChosenFolder } from '#electron/copies/chosen-folder.ts';
import { forgetAsides, setDatabaseAside } from '#electron/copies/database-aside.ts';
import { diskFolders } from '#electron/copies/disk-files.ts';

/** Keeps the second copy of every project in the app's own folder. */
export function answerCopies(): void {
  const userData = app.getPath('userData');
  const own = path.join(userData, 'copies');
  const keeper = new CopyKeeper(diskFolders(own), Date.now);
  const chosen = new ChosenFolder(userData, Date.now);
  answerFolder(chosen, own);
  handle(hostChannels.keptProjects, z.strictObject({}), answering(keeper.kept));
  handle(hostChannels.appendJournal, appendRequestSchema, answering(keeper.append));
  handle(
    hostChannels.keepCopy,
    keepRequestSchema,
    answering(async (request): Promise<KeptWhere> => {
      await keeper.keep(request);
      return (await chosen.keep(request)) ? 'kept' : 'kept-here';
    }),
  );
  handle(hostChannels.listCopies, projectRequestSchema, answering(keeper.list));
  handle(hostChannels.readCopy, copyRequestSchema, answering(keeper.read));
  handle(hostChannels.readJournal, journalRequestSchema, answering(keeper.journal));
  handle(
    hostChannels.forgetCopies,
    projectRequestSchema,
    answering(async (request) => {
      await keeper.forget(request);
      await chosen.forget(request.projectId);
      await forgetAsides(userData);
    }),
  );
  handle(
    hostChannels.setDatabaseAside,
    asideRequestSchema,
    answering(({ clearAtStart }) => setDatabaseAside(userData, Date.now(), clearAtStart)),
  );
}

/** What the disk refuses is told as a problem. */
function answering<Request, Value>(act: (request: Request) => Promise<Value>) {
  return async (request: Request): Promise<HostReply<Value>> => {
    try {
      return ok(await act(request));
    } catch (error) {
      return fail({ kind: 'unwritable', name: 'copies', cause: causeOf(error) });
    }
  };
}
