import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compileCodebook } from '#shared/suggest/compile-codebook.ts';
import { suggestThemes } from '#shared/suggest/suggest-themes.ts';
import { createWordKeys } from '#shared/language/word-keys.ts';
import { loadEnglishLemma } from '#shared/language/english-lemma.ts';
import { understandColumn } from '#shared/language/understand-column.ts';
import { countSeenWords } from '#shared/suggest/seen-words.ts';
import { explain } from '#shared/suggest/explain.ts';
const rd = (f: string) =>
  (
    Papa.parse(readFileSync('/work/main/shared/sample/' + f, 'utf8').replace(/^\ufeff/, ''), {
      delimiter: ';',
    }).data as string[][]
  ).filter((r) => r.length > 1);
const ans = rd('answers.csv'),
  cb = rd('codebook.csv').slice(1),
  key = rd('answer-key.csv').slice(1);
const gold = new Map<string, Set<string>>();
for (const [id, q, t] of key) {
  const k = id + '/' + q;
  if (!gold.has(k)) gold.set(k, new Set());
  if (t) gold.get(k)!.add(t);
}
const english = await loadEnglishLemma();
const keys = createWordKeys(english);
const seen = countSeenWords(ans.slice(1).flatMap((r) => r.slice(5).filter((c) => c.trim())));
const m = compileCodebook(
  cb.map(([g, n, d, k]) => ({
    themeId: n as any,
    name: n!,
    description: d!,
    keywords: k!.split(',').map((x) => x.trim()),
  })),
  keys,
  { seenWords: seen },
);
const lv: Record<number, [number, number]> = { 1: [0, 0], 2: [0, 0], 3: [0, 0] };
let g = 0,
  hit2 = 0,
  r3 = 0,
  p1 = [0, 0];
const fps: string[] = [];
for (let q = 1; q <= 4; q++) {
  const texts = ans
    .slice(1)
    .map((r) => r[4 + q]!)
    .map((t) => t.trim());
  const u = understandColumn(texts);
  ans.slice(1).forEach((r, i) => {
    const t = texts[i]!;
    if (!t) return;
    const G = gold.get(r[0] + '/' + q) ?? new Set();
    const kind = u.answers[i]!.kind;
    const S = kind === 'text' ? suggestThemes(t, u.answers[i]!.language, m) : [];
    g += G.size;
    S.forEach((s, rank) => {
      const ok = G.has(s.themeId);
      lv[s.level]![0]++;
      if (ok) lv[s.level]![1]++;
      if (s.level > 1 && ok) hit2++;
      if (rank < 3 && ok) r3++;
      if (process.env.TP ? ok && s.level < 3 : !ok && s.level > 1)
        fps.push(
          s.level +
            ' ' +
            s.themeId +
            ' <- ' +
            explain(s)
              .map((e) => e.key + ':' + Object.values(e.values).join('~'))
              .join('; ') +
            '   | ' +
            t.slice(0, 60),
        );
    });
    for(const th of G){const i=S.findIndex(s=>s.themeId===th); if(i<0||i>2||S[i]!.level<2) console.log(r[0]+'/'+q,u.answers[i<0?0:0]!.language,th,i<0?'NONE':'r'+(i+1)+' L'+S[i]!.level, '||', S.slice(0,4).map(s=>s.themeId+' '+s.confidence.toFixed(2)+' ['+explain(s).map((e) => e.key.slice(8) + ':' + Object.values(e.values).join('~')).join('; ')+']').join(' / '),'||',t);}
 if (S[0] && G.size) {
      p1[1]!++;
      if (G.has(S[0].themeId)) p1[0]!++;
    }
    if (kind !== 'text' && G.size) console.log('NONANS', kind, t);
  });
}
console.log(
  'gold',
  g,
  'levels [n,ok]',
  lv,
  'recall lvl>=2',
  (hit2 / g).toFixed(3),
  'R@3',
  (r3 / g).toFixed(3),
  'P@1',
  p1,
);
if (process.argv[2]) console.log(fps.join('\n'));
