/**
 * Words of closed classes: pronouns, negations, conjunctions, adverbs of time and degree, small
 * numerals. `lemma: forms`; a line without a colon holds words that have no forms. Left out are words
 * that are as often nouns, verbs or adjectives ("aika", "tosi", "man", "vår", "can"), and those that
 * themes are made of ("yhdessä", "yksin", "paremmin").
 */
export const FINNISH_CLOSED = `
ei: en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä ettei etten ettet ettemme ettette etteivät ellei ellen ellet ellemme ellette elleivät jollei jollen miksei joskaan älä älkää älköön eikö enkö etkö eivätkö emmekö ettekö eihän enhän ethän eipä enpä eikai eiks
minä: minun minua minut minulla minulle minulta minusta minuun minussa minuna mä mun mulla mulle mua
sinä: sinun sinua sinut sinulla sinulle sinulta sinusta sinuun sinussa sä sun sulla sulle sulta sua
hän: hänen häntä hänet hänellä hänelle häneltä hänestä häneen hänessä hänenä
me: meidän meitä meidät meillä meille meiltä meistä meihin meissä
te: teidän teitä teidät teillä teille teiltä teistä teihin teissä
he: heidän heitä heidät heillä heille heiltä heistä heihin heissä
se: sen sitä siitä siinä siihen sillä sille siltä siksi ne niiden niitä niistä niissä niihin niillä niille niiltä niin niinä niiksi
tämä: tämän tätä tästä tässä tähän tällä tälle tältä tänä täksi nämä näiden näitä näistä näissä näihin näillä näille näiltä
tuo: tuon tuota tuosta tuossa tuohon tuolla tuolle tuolta nuo noiden noita noista noissa noihin noilla
joka: jonka jota josta jossa johon jolla jolle jolta jona joksi jotka joiden joita joista joissa joihin joilla joille joilta joina joiksi
mikä: minkä mitä mistä missä mihin millä mille miltä miksi mitkä minään mitään missään mihinkään
kuka: kenen ketä kenet kenellä kenelle keneltä kenestä keneen kenessä ketkä keiden keille keillä ketään kenenkään kenellekään kenelläkään
joku: jonkun jotakuta jollekulle jollakulla jostakusta johonkuhun jotkut joidenkuiden joitakuita joillekuille
jokin: jonkin jotakin jotain jostakin jostain jossakin jossain johonkin jollakin jollain jollekin joltakin joksikin jotkin joitakin joitain joissakin joissain joistakin joihinkin joillakin joillekin joidenkin
kukin: kunkin kutakin kullakin kullekin kultakin kustakin kuhunkin
jokainen: jokaisen jokaista jokaisessa jokaisesta jokaiseen jokaisella jokaiselle jokaiselta jokaisena
kumpi: kumman kumpaa kummassa kummalla kummalle kummasta kumpaan kummat kummankin kumpaakin kumpaakaan kummallekin
molemmat: molempien molempia molemmissa molemmista molempiin molemmilla molemmille molemmilta molemmin
kaikki: kaiken kaikkea kaikessa kaikesta kaikkeen kaikella kaikelle kaikkien kaikkia kaikissa kaikista kaikkiin kaikilla kaikille kaikilta
moni: monen monta monessa monesta moneen monella monelle monelta monena monet monien monia monissa monista moniin monilla monille monilta
usea: usean useaa useassa useasta useaan usealla usealle useat useiden useita useissa useista useisiin useilla useille
muutama: muutaman muutamaa muutamassa muutamasta muutamaan muutamalla muutamalle muutamat muutamia muutamien muutamissa muutamille
muu: muun muuta muussa muusta muuhun muulla muulle muualla muualle muualta muut muiden muita muissa muista muihin muilla muille muilta muina
toinen: toisen toista toisessa toisesta toiseen toisella toiselle toiselta toisena toiset toisten toisia toisissa toisista toisiin toisilla toisille toisilta toisiaan toistaan toisensa toistensa toisilleen toisistaan toisiinsa toisemme toisiamme toisillemme
sama: saman samaa samassa samasta samaan samalla samalle samalta samana samaksi samat samojen samoja samoissa samoista samoihin samoilla samoille samoin
itse: itsensä itseään itsellä itselle itselleen itsellään itsestä itsestään itseen itseensä itsessään itseltään itseni itsesi itseäni itsemme itseämme itsellemme
sellainen: sellaisen sellaista sellaisessa sellaisesta sellaiseen sellaisella sellaiselle sellaisena sellaiset sellaisten sellaisia sellaisissa sellaisista sellaisiin sellaisilla sellaisille semmoinen semmoisen semmoista semmoiset semmoisia semmonen semmosta semmoset semmosia sellanen sellasta sellaset sellasia
tällainen: tällaisen tällaista tällaisessa tällaisesta tällaiseen tällaisella tällaiselle tällaiset tällaisten tällaisia tällaisissa tällaisille tämmöinen tämmöistä tämmönen tämmöstä tuollainen tuollaista tuollaiset tuollaisia
millainen: millaisen millaista millaisessa millaiseen millaiset millaisia minkälainen minkälaista minkälaiset minkälaisia
yksi: yhden yhtä yhteen yhdestä yhdellä yhdelle yhdeltä yhtenä yhdeksi yhdet yksiä yksien yhdetkään yks
kaksi: kahden kahta kahteen kahdessa kahdesta kahdella kahdelle kahdelta kahdeksi kahdet kaks
kolme: kolmen kolmea kolmeen kolmessa kolmesta kolmella kolmelle kolmelta kolmeksi kolmet
neljä: neljän neljää neljään neljässä neljästä neljällä neljälle neljältä
viisi: viiden viittä viiteen viidessä viidestä viidellä viidelle viideltä
ja tai sekä eli vai vaan mutta sillä kun jos että jotta koska kuin kuten vaikka kunnes joten siis
aina usein joskus silloin tällöin milloin koskaan ikinä nyt sitten jo vielä vasta pian heti juuri äsken taas jälleen yhä enää edelleen yleensä harvoin ennen jälkeen kauan
kovin erittäin melko ihan aivan varsin todella liian tosin vain vaan ainoastaan edes jopa myös lähinnä lähes melkein noin paljon vähän enemmän vähemmän eniten vähiten kyllä ehkä kai kuitenkin silti muuten lisäksi esimerkiksi esim ainakin
`;

export const SWEDISH_CLOSED = `
jag: mig mej
du: dig dej
han: honom hans
hon: henne hennes
vi: oss
ni: er
de: dem dom deras
den: det denna detta dess dessa denne
min: mitt mina
din: ditt dina
sin: sitt sina
någon: något några nån nåt någonting
ingen: inget inga ingenting
all: allt alla allting
annan: annat andra
samma: samme
varje: vart vardera varandra varandras
vilken: vilket vilka
sådan: sådant sådana
många: mången flera fler flesta
inte: ej icke
aldrig alltid ofta ibland sällan nu då sedan sen redan ännu snart igen genast fortfarande när
mycket lite litet mer mera mest mindre minst ganska väldigt jätte bara endast också även nästan ungefär kanske dock än alltför
och eller men att som om för utan samt eftersom därför ifall medan både varken
en: ett
två tre fyra fem
`;

export const ENGLISH_CLOSED = `
i: me my myself
you: your yours yourself yourselves
he: him his himself
she: her hers herself
it: its itself
we: us our ours ourselves
they: them their theirs themselves
this: these
that: those
who: whom whose
some: someone somebody something
any: anyone anybody anything
every: everyone everybody everything
not: don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't
no: none nobody nothing neither nor
other: others another
many: more most
which what all both each either same such
never always often sometimes seldom now then already still yet again soon ever when just
very too quite rather really only also even almost maybe perhaps however much less least
and or but if because although though while than so as
one two three four five
`;
