import { eld } from 'eld/extrasmall';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
const d = eld.newInstance();
d.setLanguageSubset(['fi', 'sv', 'en']);
const cb = (
  Papa.parse(readFileSync('shared/sample/codebook.csv', 'utf8').replace(/^\ufeff/, ''), {
    delimiter: ';',
  }).data as string[][]
)
  .filter((r) => r.length > 1)
  .slice(1);
for (const r of cb)
  console.log(
    r[3]
      .split(',')
      .map((k) => {
        const s = d.detect(k.trim()).getScores();
        return (
          k.trim() +
          ' ' +
          Object.entries(s)
            .map(([l, x]) => l + (x as number).toFixed(2))
            .join('/')
        );
      })
      .join(' | '),
  );
