import { useEffect, useState } from 'react';
import type { Copy } from '#shared/host/copies.ts';
import { useSession } from '#renderer/app/context.ts';
import type { Session } from '#renderer/app/session.ts';
import type { ProjectSummary } from '#renderer/store/database.ts';

type KeptOfProject = Pick<ProjectSummary, 'id' | 'name'> & {
  /** Newest first. */
  readonly copies: readonly Copy[];
};

/** The copies of every project as they were when this came on screen; undefined until then. */
export function useKeptCopies(): readonly KeptOfProject[] | undefined {
  const session = useSession();
  const [kept, show] = useState<readonly KeptOfProject[]>();
  useEffect(() => {
    void keptCopies(session).then(show, () => show([]));
  }, [session]);
  return kept;
}

async function keptCopies({ library, copies }: Session): Promise<readonly KeptOfProject[]> {
  const projects = await library.list();
  return await Promise.all(
    projects.map(async ({ id, name }) => ({ id, name, copies: await copies.list(id) })),
  );
}
