import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { suggestThemes } from '#shared/suggest/suggest-themes.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { countSeenWords } from '#shared/suggest/seen-words.ts';
import { explain } from '#shared/suggest/explain.ts';
const keys = createWordKeys(undefined);
const seenOf = countSeenWords;
const D = '/work/shared/data/';
for (const n of ['child-fi', 'devcoop-fi']) {
  const d = JSON.parse(readFileSync(D + 'fi-survey-coded/' + n + '.json', 'utf8'));
  const A = [...(d.answers ?? []), ...(d.train ?? []), ...(d.test ?? [])] as {
    t: string;
    y: string[];
  }[];
  const seen = seenOf(A.map((a) => a.t));
  const m = compileCodebook(
    d.codebook.map(([nm, de, k]: any) => ({ themeId: nm, name: nm, description: de, keywords: k })),
    keys,
    { seenWords: seen as any },
  );
  let rs = 0,
    nn = 0,
    hit = 0,
    gold = 0,
    p1 = 0;
  const lv: any = { 1: [0, 0], 2: [0, 0], 3: [0, 0] };
  const per = new Map<string, [number, number]>();
  let h2 = 0;
  const fps: string[] = [];
  for (const a of A) {
    const S = suggestThemes(a.t, 'fi', m);
    for (const s of S) {
      lv[s.level][0]++;
      if (a.y.includes(s.themeId)) {
        lv[s.level][1]++;
        if (s.level > 1) h2++;
      } else if (s.level > 1)
        fps.push(
          s.level +
            ' ' +
            s.themeId +
            ' <- ' +
            explain(s)
              .map((e) => e.key + ':' + Object.values(e.values).join('~'))
              .join('; ') +
            ' | ' +
            a.t.slice(0, 80),
        );
    }
    if (!a.y.length) continue;
    nn++;
    const top = S.slice(0, 3).map((s) => s.themeId as string);
    const h = a.y.filter((y) => top.includes(y)).length;
    rs += h / a.y.length;
    hit += h;
    gold += a.y.length;
    if (S[0] && a.y.includes(S[0].themeId)) p1++;
    for (const y of a.y) {
      const p = per.get(y) ?? [0, 0];
      p[1]++;
      if (top.includes(y)) p[0]++;
      per.set(y, p);
    }
  }
  const mac = [...per.values()].reduce((s, [h, t]) => s + h / t, 0) / per.size;
  console.log(
    n,
    A.length,
    'perdoc R@3',
    ((100 * rs) / nn).toFixed(1),
    'micro',
    ((100 * hit) / gold).toFixed(1),
    'perTheme',
    (100 * mac).toFixed(1),
    'P@1',
    ((100 * p1) / nn).toFixed(1),
    JSON.stringify(lv),
    'rec2',
    (h2 / gold).toFixed(3),
  );
  if (process.argv[2]) console.log(fps.join('\n'));
}
const rd = (f: string) =>
  (
    Papa.parse(readFileSync(D + 'mll-2025/' + f, 'utf8').replace(/^\ufeff/, ''), { delimiter: ';' })
      .data as string[][]
  )
    .filter((r) => r.length > 1)
    .slice(1);
const ans = rd('answers.csv').map((r) => r.slice(1).find((x) => x) ?? '');
const cb = rd('codebook.csv');
const m = compileCodebook(
  cb.map(([g, n, d, k]) => ({
    themeId: n as any,
    name: n!,
    description: d!,
    keywords: k!.split(',').map((x) => x.trim()),
  })),
  keys,
  { seenWords: seenOf(ans) as any },
);
let s3 = 0;
const l: any = { 1: 0, 2: 0, 3: 0 };
for (const t of ans) {
  const S = suggestThemes(t, 'fi', m);
  if (S.some((s) => s.level === 3)) s3++;
  for (const s of S) l[s.level]++;
  if (process.argv[2])
    console.log(
      S.filter((s) => s.level > 1)
        .map(
          (s) =>
            s.level +
            ' ' +
            s.themeId +
            ': ' +
            explain(s)
              .map((e) => e.key + ':' + Object.values(e.values).join('~'))
              .join('; '),
        )
        .join(' | '),
      ' || ',
      t.slice(0, 100),
    );
}
console.log('mll', ans.length, 'with level3', s3, l);
