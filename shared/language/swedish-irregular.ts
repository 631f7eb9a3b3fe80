/** Swedish words that change inside, `lemma: forms`. */
const FORMS = `
vara: är var varit vore vara varande
bli: bli blir blev blivit blevs blivande bliva
ha: ha har hade haft hava
ta: ta tar tog tagit tas togs tagits taget tagen tagna taga
ge: ge ger gav gett givit ges gavs getts givits given givet givna giva
gå: gå går gick gått gås gående
få: få får fick fått fås
se: se ser såg sett ses sågs setts sedd sedda
stå: stå står stod stått stående
komma: komma kommer kom kommit kommande
göra: göra gör gjorde gjort görs gjordes gjorts göras gjord gjorda
kunna: kunna kan kunde kunnat
skola: ska skall skulle
vilja: vilja vill ville velat
säga: säga säger sa sade sagt sägs sades sagts sägas sagd sagda säg sägande
veta: veta vet visste vetat
böra: bör borde böra
låta: låta låter lät låtit låts låtits låt
hålla: hålla håller höll hållit hålls hölls hållas hållits
finnas: finns finnas fanns funnits
finna: finna finner fann funnit
ligga: ligga ligger låg legat liggande
sitta: sitta sitter satt suttit sittande
dra: dra drar drog dragit dras drogs dragits dragen draget dragna
skriva: skriva skriver skrev skrivit skrivs skrevs skrivits skriven skrivet skrivna
bära: bära bär bar burit bärs bars buren
lägga: lägga lägger la lade lagt läggs lades lagts läggas lagd lagda
sätta: sätta sätter satte satt sätts sattes sätt
falla: falla faller föll fallit
äta: äta äter åt ätit äts
dricka: dricka dricker drack druckit
leva: leva lever levde levt levande
dö: dö dör dog dött
tro: tro tror trodde trott
må: må mår mådde mått
bo: bo bor bodde bott boende
be: be ber bad bett
slå: slå slår slog slagit slås slogs slagits slagen slaget slagna
springa: springa springer sprang sprungit
försvinna: försvinna försvinner försvann försvunnit
känna: känna känner kände känt känns kändes känts kännas känd kända
förstå: förstå förstår förstod förstått
uppstå: uppstå uppstår uppstod uppstått
bestå: bestå består bestod bestått
anse: anse anser ansåg ansett anses ansågs ansetts ansedd
delta: delta deltar deltog deltagit deltagande
företa: företa företar företog företagit
hjälpa: hjälpa hjälper hjälpte hjälpt hjälps
stödja: stödja stöder stödde stött stöds stödjer stödjande stöda
välja: välja väljer valde valt väljs valdes valts vald valda
sälja: sälja säljer sålde sålt säljs såldes sålts såld sålda
bryta: bryta bryter bröt brutit bryts bröts brutits bruten brutet brutna
bjuda: bjuda bjuder bjöd bjudit bjuds
erbjuda: erbjuda erbjuder erbjöd erbjudit erbjuds erbjöds erbjudits erbjuden
flyga: flyga flyger flög flugit
njuta: njuta njuter njöt njutit
skjuta: skjuta skjuter sköt skjutit
vinna: vinna vinner vann vunnit
binda: binda binder band bundit bunden bundet bundna
sjunga: sjunga sjunger sjöng sjungit
sova: sova sover sov sovit
växa: växa växer växte vuxit växt vuxen vuxna vuxet
gälla: gälla gäller gällde gällt gällande
bra: bra bättre bäst bästa
god: god gott goda gode
dålig: dålig dåligt dåliga sämre sämst sämsta
stor: stor stort stora större störst största store
liten: liten litet lilla små mindre minst minsta
mycket: mycket mer mera mest mesta
många: många fler flera flest flesta
gammal: gammal gammalt gamla äldre äldst äldsta
ung: ung ungt unga yngre yngst yngsta unge
hög: hög högt höga högre högst högsta
låg: lågt låga lägre lägst lägsta
lång: lång långt långa längre längst längsta
tung: tung tungt tunga tyngre tyngst
nära: nära närmare närmast närmaste
man: man mannen mannens män männen männens mans mäns
barn: barn barnet barnen barns barnens barnets
bok: bok boken böcker böckerna bokens böckers
fot: fot foten fötter fötterna
hand: hand handen händer händerna hands handens
land: land landet länder länderna landets länders ländernas lands
stad: stad staden städer städerna stadens städers stads städernas
natt: natt natten nätter nätterna
son: son sonen söner sönerna
bror: bror brodern bröder bröderna broder
far: far fadern fäder fader fars faderns pappa
mor: mor modern mödrar moder mors moderns mödrarna
dotter: dotter dottern döttrar döttrarna
kraft: kraft kraften krafter krafterna
öga: öga ögat ögon ögonen
öra: öra örat öron öronen
ny: ny nytt nya nyare nyast nyaste
fri: fri fritt fria friare
sen: sen sent sena senare senast senaste
själv: själv självt själva
annan: annan annat andra
rätt: rätt rätten rätta rätter
arbete: arbete arbetet arbeten arbetena arbetes arbetets
samhälle: samhälle samhället samhällen samhällets samhälles samhällena
yrke: yrke yrket yrken yrkena yrkets
möte: möte mötet möten mötena mötets
köp: köp köpet köpen
kö: kö kön köer köerna köns köers
köa: köa köar köade köat köande
by: by byn byar byarna byns
sjö: sjö sjön sjöar sjöarna
å: å ån åar
dag: dag dagen dagar dagarna dagens dagars dagarnas dags
hustru: hustru hustrun hustrur hustrurna hustrus hustruns
egen: egen eget egna
karl: karl karlen karln karlar karlarna karlarnas
bero: bero beror berodde berott
ske: ske sker skedde skett
ofta: ofta oftare oftast
länge: länge
värd: värd värt värda
värde: värde värdet värden värdena värdets
hända: hända händer hände hänt
hinna: hinna hinner hann hunnit
gärna: gärna hellre helst
stöd: stöd stödet stöden stöds stödets
råd: råd rådet råden råds rådets
tid: tid tiden tider tiderna tidens tids
vän: vän vännen vänner vännerna vännens vänners
kvinna: kvinna kvinnan kvinnor kvinnorna kvinnans kvinnors kvinnas kvinnornas
människa: människa människan människor människorna människans människors människas människornas
förälder: förälder föräldern föräldrar föräldrarna föräldrars förälderns
jag: jag mig mej
du: du dig dej
han: han honom
hon: hon henne
vi: vi oss
de: de dem dom
den: den det dess
min: min mitt mina
din: din ditt dina
sin: sin sitt sina
vår: vår vårt våra
er: er ert era
någon: någon något några nåt nån
ingen: ingen inget inga
all: all allt alla
mången: mången
`;

/** Whole form → lemma. */
export const SWEDISH_FORM_LEMMAS: ReadonlyMap<string, string> = readTable(FORMS);

function readTable(table: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [lemma = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) if (!lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}
