import Papa from 'papaparse';
import { readTable } from '#shared/tables/read-table.ts';
import { guessLayout } from '#shared/tables/layout.ts';
import { draftImport } from '#shared/tables/draft-import.ts';
import { importAnswers } from '#shared/commands/import-answers.ts';
import { answerIdOf, questionIdOf, respondentIdOf } from '#shared/domain/ids.ts';
const words='lapset nuoret perheet tuki vertaistuki kunta yhteistyö toiminta – hyvä arki jaksaminen ääni öljy matala kynnys'.split(' ');
let s=1; const rnd=()=>(s=(s*1103515245+12345)%2147483648)/2147483648;
const text=(i:number)=>`${i} `+Array.from({length:30},()=>words[Math.floor(rnd()*words.length)]).join(' ');
const lines=['Tunnus;Alue;Mitä toivotte?;Miten tuki auttaa?;Mitä muuta?'];
for(let i=1;i<=10000;i++) lines.push(`${i};Etelä;${text(i)};"${text(i)}";${text(i)}`);
const bytes=new TextEncoder().encode(lines.join('\r\n'));
const decode=(b:Uint8Array,e:string)=>{try{return new TextDecoder(e,{fatal:true}).decode(b)}catch{return undefined}};
const med=(x:number[])=>x.sort((a,b)=>a-b)[x.length>>1]!;
const T:Record<string,number[]>={};
const time=async<T2>(k:string,f:()=>T2|Promise<T2>)=>{const t=performance.now();const r=await f();(T[k]??=[]).push(performance.now()-t);return r;};
console.log(bytes.length/1e6,'MB');
for(let run=0;run<9;run++){
  await time('papa(decode+parse)',()=>Papa.parse(new TextDecoder().decode(bytes),{delimiter:';'}));
  const r=await time('readTable',()=>readTable({name:'a.csv',bytes},{},decode)); if(!r.ok) throw r;
  const l=await time('guessLayout',()=>guessLayout(r.value));
  const d=await time('draftImport',()=>draftImport(r.value,l.headerRows,l.columns,x=>({language:'fi',answers:x.map(()=>({language:'fi' as const,kind:'text' as const}))}))); if(!d.ok) throw d;
  await time('ids alone',()=>{const qs=['a','b','c'].map(q=>questionIdOf(q,1));for(let i=0;i<10000;i++){const id=respondentIdOf({value:String(i)});for(const q of qs)answerIdOf(q,id);}});
  const none={get:()=>undefined,all:()=>[]} as any;
  await time('importAnswers',()=>importAnswers({view:none,coderId:'c' as any,stamp:{} as any,newId:()=>'x' as any},d.value));
}
console.table(Object.fromEntries(Object.entries(T).map(([k,v])=>[k,Math.round(med(v)*10)/10])));
