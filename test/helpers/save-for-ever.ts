// Run by write-atomically.test.ts as a program of its own, to be killed in the middle of a save.
import { writeAtomically } from '#electron/write-atomically.ts';

const [, , file = ''] = process.argv;
console.log('saving');
for (let round = 0; ; round += 1) {
  const letter = 'BCDE'.charAt(round % 4);
  await writeAtomically(file, new TextEncoder().encode(letter.repeat(4_000_000)));
}
