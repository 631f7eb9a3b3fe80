import { phraseLanguages } from '#shared/suggest/keyword-languages.ts';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
for (const f of ['shared/sample/codebook.csv', '/work/shared/data/mll-2025/codebook.csv']) {
  const cb = (
    Papa.parse(readFileSync(f, 'utf8').replace(/^\ufeff/, ''), { delimiter: ';' })
      .data as string[][]
  )
    .filter((r) => r.length > 1)
    .slice(1);
  for (const r of cb) {
    const k = [r[1]!, ...r[3].split(',').map((x) => x.trim())];
    console.log(
      phraseLanguages(k, 'fi')
        .map((l, i) => k[i] + ' ' + l.join('/'))
        .join(' | '),
    );
  }
}
