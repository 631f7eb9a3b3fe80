import { finnishStem } from '#shared/language/finnish-stem.ts';
import { finnishRoots } from '#shared/language/finnish-kin.ts';
import { languageScores } from '#shared/language/detect-language.ts';
for (const f of ['puuttua puuttuu puuttuvat puuttuisi puuttui puuttunut puuttuminen puuttuva puute puutetta','vaihtua vaihtuu vaihtuvat vaihtuivat vaihtuvuus','liittyä liittyy liittyisi liittyvät','suunnitella suunniteltua suunnitellaan suunnittelemme suunnittelu suunniteltaisiin suunniteltu','vapaaehtoinen vapaaehtoista','kulkee kulkeminen kulkea','jatkuu jatkuvuus jatkua jatkuisi','vertaistuki vertastukea','seura seuraa seuraava seuran seurasta','yksi yksin yksinään','uida uiminen uimaan','muuttua muuttuu muuttuisi'])
 console.log(f.split(' ').map(w=>w+'='+finnishStem(w)+'~'+finnishRoots(finnishStem(w)).join('~')).join('  '));
for (const w of ['teams','chat','podcast','whatsapp','zoom','some','money','hoplop','kela','workshop','discord','instagram','feedback','friend'])console.log(w,[...languageScores(w)].map(([l,s])=>l+s.toFixed(2)).join(' '));
