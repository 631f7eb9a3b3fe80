// Run by disk-files.test.ts as a program of its own, to be killed in the middle of a write. Says
// the revision of each act once the disk has it.
import { CopyKeeper } from '#shared/copies/copy-keeper.ts';
import { diskFolders } from '#electron/copies/disk-files.ts';

const [, , root = ''] = process.argv;
const projectId = 'a';
const counts = { answers: 1, codings: 0 };
const keeper = new CopyKeeper(diskFolders(root), Date.now);
const [kept] = await keeper.kept();
for (let revision = (kept?.revision ?? 0) + 1; ; revision += 1) {
  const text = `act ${revision} ${'x'.repeat(revision % 5000)}`;
  await keeper.append({ projectId, entries: [{ revision, counts, text }] });
  console.log(String(revision));
  if (revision % 20 === 0) {
    const bytes = new Uint8Array(200_000).fill(revision % 256);
    await keeper.keep({ projectId, revision, counts, occasion: 'regular', bytes });
  }
}
