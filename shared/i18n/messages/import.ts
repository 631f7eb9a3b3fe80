import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The import screen. */
export const importMessages = {
  // Nothing is chosen yet.
  'import.title': {
    fi: 'Tuo kyselyn vastaukset',
    sv: 'Importera enkätens svar',
    en: 'Import a survey’s answers',
  },
  'import.lead': {
    fi: 'Avaa kyselytyökalusi vientitiedosto sellaisenaan. Näet ensin, mitä sarakkeet ovat, ja tuot vasta sitten.',
    sv: 'Öppna filen från ditt enkätverktyg som den är. Först ser du vad kolumnerna är, sedan importerar du.',
    en: 'Open the file your survey tool exported, as it is. First you see what the columns are, then you import.',
  },
  'import.open': { fi: 'Avaa kyselytiedosto', sv: 'Öppna en enkätfil', en: 'Open a survey file' },
  'import.paste': { fi: 'Liitä soluja', sv: 'Klistra in celler', en: 'Paste cells' },
  'import.otherWays': {
    fi: 'Voit myös pudottaa tiedoston tähän ikkunaan tai liittää kopioidut solut Ctrl+V:llä.',
    sv: 'Du kan också släppa en fil i fönstret eller klistra in kopierade celler med Ctrl+V.',
    en: 'You can also drop a file on this window, or paste copied cells with Ctrl+V.',
  },
  'import.dropHere': {
    fi: 'Pudota kyselytiedosto tähän tai liitä soluja',
    sv: 'Släpp en enkätfil här eller klistra in celler',
    en: 'Drop a survey file here or paste cells',
  },
  'import.formats': { fi: 'Tiedostot', sv: 'Filer', en: 'Files' },
  'import.formatsText': {
    fi: 'Excel (XLSX) ja teksti (CSV, TSV). Merkistö, erotin ja otsikot tunnistetaan. Vanha Excel (.xls) ja OpenDocument (.ods) täytyy ensin tallentaa XLSX-muotoon.',
    sv: 'Excel (XLSX) och text (CSV, TSV). Teckenkodning, avgränsare och rubriker känns igen. Gamla Excelfiler (.xls) och OpenDocument (.ods) måste först sparas som XLSX.',
    en: 'Excel (XLSX) and text (CSV, TSV). Encoding, delimiter and headings are detected. Old Excel (.xls) and OpenDocument (.ods) must be saved as XLSX first.',
  },
  'import.tools': { fi: 'Työkalut', sv: 'Verktyg', en: 'Tools' },
  'import.toolsText': {
    fi: 'Webropol, Microsoft Forms, LimeSurvey, Qualtrics, SurveyMonkey, Google Forms ja muut, jotka vievät taulukon.',
    sv: 'Webropol, Microsoft Forms, LimeSurvey, Qualtrics, SurveyMonkey, Google Forms och andra som exporterar en tabell.',
    en: 'Webropol, Microsoft Forms, LimeSurvey, Qualtrics, SurveyMonkey, Google Forms and others that export a table.',
  },
  'import.shape': { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  'import.shapeText': {
    fi: 'Vastaaja rivillä, kysymys sarakkeessa, otsikot ylimmillä riveillä (1–3). Henkilötiedoilta näyttävät sarakkeet ohitetaan, ellet toisin valitse.',
    sv: 'En respondent per rad, en fråga per kolumn, rubriker på de översta raderna (1–3). Kolumner som ser ut som personuppgifter ignoreras om du inte väljer annat.',
    en: 'A respondent a row, a question a column, headings on the topmost rows (1–3). Columns that look like personal data are ignored unless you choose otherwise.',
  },

  // Pasting.
  'import.pasteField': { fi: 'Solut', sv: 'Celler', en: 'Cells' },
  'import.pasteHelp': {
    fi: 'Kopioi solut taulukkolaskimesta otsikoineen ja liitä ne tähän.',
    sv: 'Kopiera cellerna med rubriker ur kalkylprogrammet och klistra in dem här.',
    en: 'Copy the cells with their headings from a spreadsheet and paste them here.',
  },
  'import.readPasted': { fi: 'Lue solut', sv: 'Läs cellerna', en: 'Read the cells' },
  'import.pastedName': { fi: 'Liitetyt solut', sv: 'Inklistrade celler', en: 'Pasted cells' },
  'import.pastedProject': { fi: 'Kysely', sv: 'Enkät', en: 'Survey' },

  // Reading.
  'import.reading': {
    fi: 'Luetaan: {{file}}. Voit valita toisen tiedoston, jos tämä kestää liian kauan.',
    sv: 'Läser {{file}}. Du kan välja en annan fil om det tar för länge.',
    en: 'Reading {{file}}. You can choose another file if this takes too long.',
  },
  'import.other': {
    fi: 'Valitse toinen tiedosto',
    sv: 'Välj en annan fil',
    en: 'Choose another file',
  },
  'import.encoding': { fi: 'Merkistö', sv: 'Teckenkodning', en: 'Encoding' },
  'import.encoding.utf-8': { fi: 'UTF-8', sv: 'UTF-8', en: 'UTF-8' },
  'import.encoding.utf-16le': { fi: 'UTF-16 LE', sv: 'UTF-16 LE', en: 'UTF-16 LE' },
  'import.encoding.utf-16be': { fi: 'UTF-16 BE', sv: 'UTF-16 BE', en: 'UTF-16 BE' },
  'import.encoding.windows-1252': {
    fi: 'Windows-1252',
    sv: 'Windows-1252',
    en: 'Windows-1252',
  },
  'import.delimiter': { fi: 'Erotin', sv: 'Avgränsare', en: 'Delimiter' },
  'import.delimiter.semicolon': { fi: 'puolipiste ;', sv: 'semikolon ;', en: 'semicolon ;' },
  'import.delimiter.comma': { fi: 'pilkku ,', sv: 'komma ,', en: 'comma ,' },
  'import.delimiter.tab': { fi: 'sarkain', sv: 'tabb', en: 'tab' },
  'import.delimiter.bar': { fi: 'pystyviiva |', sv: 'lodstreck |', en: 'bar |' },
  'import.detect': { fi: 'tunnistettu', sv: 'upptäckt', en: 'as detected' },
  'import.sheet': { fi: 'Taulukkosivu', sv: 'Blad', en: 'Sheet' },
  'import.headerRows': { fi: 'Otsikkorivejä', sv: 'Rubrikrader', en: 'Heading rows' },

  // Columns and their roles.
  'import.firstRows': {
    fi: 'Tiedoston ensimmäiset rivit ja sarakkeiden roolit',
    sv: 'Filens första rader och kolumnernas roller',
    en: 'The file’s first rows and its columns’ roles',
  },
  'import.line': { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  'import.roleOf': { fi: 'Sarakkeen rooli', sv: 'Kolumnens roll', en: 'The column’s role' },
  // Each role's first letter is its key: keep them different within a language.
  'import.role.respondentId': {
    fi: 'Vastaajan tunnus',
    sv: 'Respondent-id',
    en: 'Respondent id',
  },
  'import.role.question': { fi: 'Avoin kysymys', sv: 'Öppen fråga', en: 'Open question' },
  'import.role.attribute': { fi: 'Taustatieto', sv: 'Bakgrundsuppgift', en: 'Attribute' },
  'import.role.ignore': { fi: 'Ohita', sv: 'Ignorera', en: 'Ignore' },
  'import.kind.text': { fi: 'teksti', sv: 'text', en: 'text' },
  'import.kind.number': { fi: 'luku', sv: 'tal', en: 'number' },
  'import.kind.date': { fi: 'päivä', sv: 'datum', en: 'date' },
  'import.kind.scale': { fi: 'asteikko', sv: 'skala', en: 'scale' },
  'import.untitled': {
    fi: 'Sarake {{number}}, ei otsikkoa',
    sv: 'Kolumn {{number}}, ingen rubrik',
    en: 'Column {{number}}, no heading',
  },
  'import.filled_one': {
    fi: '{{shown}} täytetty solu',
    sv: '{{shown}} ifylld cell',
    en: '{{shown}} filled cell',
  },
  'import.filled_other': {
    fi: '{{shown}} täytettyä solua',
    sv: '{{shown}} ifyllda celler',
    en: '{{shown}} filled cells',
  },
  'import.formerId': {
    fi: 'Tunnuksia on yksi: {{column}} ohitetaan nyt',
    sv: 'Bara ett id: {{column}} ignoreras nu',
    en: 'There is one id: {{column}} is ignored now',
  },
  'import.rowsShown_one': {
    fi: '{{shown}} / {{of}} rivi',
    sv: '{{shown}} av {{of}} rad',
    en: '{{shown}} of {{of}} row',
  },
  'import.rowsShown_other': {
    fi: '{{shown}} / {{of}} riviä',
    sv: '{{shown}} av {{of}} rader',
    en: '{{shown}} of {{of}} rows',
  },
  'import.keys': {
    fi: 'Näppäimet sarakkeen otsikossa',
    sv: 'Tangenter på en kolumns rubrik',
    en: 'Keys on a column’s head',
  },
  'import.keys.columns': { fi: 'sarake', sv: 'kolumn', en: 'column' },
  'import.keys.all': { fi: 'kaikki roolit', sv: 'alla roller', en: 'all roles' },

  // What will be kept, and where it goes.
  'import.sum.respondents_one': {
    fi: '{{shown}} vastaaja',
    sv: '{{shown}} respondent',
    en: '{{shown}} respondent',
  },
  'import.sum.respondents_other': {
    fi: '{{shown}} vastaajaa',
    sv: '{{shown}} respondenter',
    en: '{{shown}} respondents',
  },
  'import.sum.questions_one': {
    fi: '{{shown}} avoin kysymys',
    sv: '{{shown}} öppen fråga',
    en: '{{shown}} open question',
  },
  'import.sum.questions_other': {
    fi: '{{shown}} avointa kysymystä',
    sv: '{{shown}} öppna frågor',
    en: '{{shown}} open questions',
  },
  'import.sum.attributes_one': {
    fi: '{{shown}} taustatieto',
    sv: '{{shown}} bakgrundsuppgift',
    en: '{{shown}} attribute',
  },
  'import.sum.attributes_other': {
    fi: '{{shown}} taustatietoa',
    sv: '{{shown}} bakgrundsuppgifter',
    en: '{{shown}} attributes',
  },
  'import.sum.ignored_one': {
    fi: '{{shown}} sarake ohitetaan',
    sv: '{{shown}} kolumn ignoreras',
    en: '{{shown}} column left out',
  },
  'import.sum.ignored_other': {
    fi: '{{shown}} saraketta ohitetaan',
    sv: '{{shown}} kolumner ignoreras',
    en: '{{shown}} columns left out',
  },
  'import.noId': {
    fi: 'Tunnussaraketta ei ole: vastaajat numeroidaan riveittäin.',
    sv: 'Ingen id-kolumn: respondenterna numreras efter rad.',
    en: 'No id column: respondents are numbered by row.',
  },
  'import.goes': { fi: 'Vastaukset tulevat', sv: 'Svaren läggs i', en: 'The answers go to' },
  'import.goesOpen': { fi: 'tähän projektiin', sv: 'det här projektet', en: 'this project' },
  'import.goesNew': { fi: 'uuteen projektiin', sv: 'ett nytt projekt', en: 'a new project' },
  'import.projectName': { fi: 'Projektin nimi', sv: 'Projektets namn', en: 'Project name' },
  'import.import': { fi: 'Tuo', sv: 'Importera', en: 'Import' },
  'import.importing': { fi: 'Tuodaan…', sv: 'Importerar…', en: 'Importing…' },

  // Problems.
  'import.unreadable': {
    fi: 'Tiedostoa {{file}} ei voitu lukea. Tarkista, että se on yhä paikallaan eikä ole auki muualla, ja avaa se uudelleen.',
    sv: 'Filen {{file}} kunde inte läsas. Kontrollera att den finns kvar och inte är öppen någon annanstans, och öppna den på nytt.',
    en: 'The file {{file}} could not be read. Check that it is still there and not open elsewhere, and open it again.',
  },
  'import.isProject': {
    fi: '{{file}} on Sitaatin projektitiedosto. Avaa se Projektit-näkymässä.',
    sv: '{{file}} är en projektfil från Sitaatti. Öppna den i vyn Projekt.',
    en: '{{file}} is a Sitaatti project file. Open it on the Projects screen.',
  },
  'import.isFolder': {
    fi: 'Siitä ei löytynyt tiedostoa. Pudota yksi tiedosto, ei kansiota.',
    sv: 'Ingen fil hittades. Släpp en fil, inte en mapp.',
    en: 'No file was found in it. Drop one file, not a folder.',
  },
  'import.nothingTaken': {
    fi: 'Tiedoston {{file}} yhtäkään riviä ei voitu tuoda: sarake {{column}} ei kelpaa vastaajan tunnukseksi (esimerkiksi rivi {{line}}). Valitse tunnukseksi toinen sarake, tai ohita tämä.',
    sv: 'Ingen rad i filen {{file}} kunde tas med: kolumnen {{column}} duger inte som respondent-id (till exempel rad {{line}}). Välj en annan kolumn som id, eller ignorera den här.',
    en: 'No row of the file {{file}} could be taken in: the column {{column}} does not do as a respondent id (row {{line}}, for one). Choose another column as the id, or ignore this one.',
  },
  'import.stopped': {
    fi: 'Tiedoston {{file}} lukeminen keskeytyi, eikä mitään tuotu. Kokeile pienempää tiedostoa, tai lataa ikkuna uudelleen.',
    sv: 'Läsningen av {{file}} avbröts och inget importerades. Försök med en mindre fil, eller ladda om fönstret.',
    en: 'Reading {{file}} stopped, and nothing was imported. Try a smaller file, or reload the window.',
  },

  // What became of it.
  'import.done_one': {
    fi: '{{shown}} vastaus tuotiin',
    sv: '{{shown}} svar importerades',
    en: '{{shown}} answer was imported',
  },
  'import.done_other': {
    fi: '{{shown}} vastausta tuotiin',
    sv: '{{shown}} svar importerades',
    en: '{{shown}} answers were imported',
  },
  'import.nothingNew': {
    fi: 'Kaikki oli täällä jo',
    sv: 'Allt fanns redan här',
    en: 'All of it was here already',
  },
  'import.noNewAnswers': {
    fi: 'Taustatiedot tuotiin; uusia vastauksia ei ollut',
    sv: 'Bakgrundsuppgifter importerades; det fanns inga nya svar',
    en: 'Attributes were imported; there were no new answers',
  },
  'import.unchanged_one': {
    fi: '{{shown}} vastaus oli täällä jo, eikä sen koodauksiin koskettu.',
    sv: '{{shown}} svar fanns redan här, och dess kodningar rördes inte.',
    en: '{{shown}} answer was here already, and its codings were not touched.',
  },
  'import.unchanged_other': {
    fi: '{{shown}} vastausta oli täällä jo, eikä niiden koodauksiin koskettu.',
    sv: '{{shown}} svar fanns redan här, och deras kodningar rördes inte.',
    en: '{{shown}} answers were here already, and their codings were not touched.',
  },
  'import.fromTo': {
    fi: '{{file}} → {{project}}',
    sv: '{{file}} → {{project}}',
    en: '{{file}} → {{project}}',
  },
  'import.startCoding': { fi: 'Aloita koodaus', sv: 'Börja koda', en: 'Start coding' },
  'import.importCodebook': {
    fi: 'Tuo koodikirja',
    sv: 'Importera en kodbok',
    en: 'Import a codebook',
  },
  'import.another': {
    fi: 'Tuo toinen tiedosto',
    sv: 'Importera en fil till',
    en: 'Import another file',
  },
  'import.inFile': { fi: 'Tiedostossa oli', sv: 'I filen fanns', en: 'In the file' },
  'import.figure.rows': { fi: 'Rivejä luettu', sv: 'Lästa rader', en: 'Rows read' },
  'import.figure.refused': { fi: 'Rivejä hylätty', sv: 'Avvisade rader', en: 'Rows refused' },
  'import.figure.respondents': { fi: 'Vastaajia', sv: 'Respondenter', en: 'Respondents' },
  'import.figure.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'import.figure.nonAnswers': {
    fi: 'Niistä ei-vastauksia',
    sv: 'Av dem icke-svar',
    en: 'Of them non-answers',
  },
  'import.figure.blanks': { fi: 'Tyhjiä soluja', sv: 'Tomma celler', en: 'Blank cells' },
  'import.perQuestion': { fi: 'Kysymyksittäin', sv: 'Per fråga', en: 'By question' },
  'import.question': { fi: 'Kysymys', sv: 'Fråga', en: 'Question' },
  'import.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'import.moreQuestions_one': {
    fi: 'ja {{shown}} kysymys lisää',
    sv: 'och {{shown}} fråga till',
    en: 'and {{shown}} more question',
  },
  'import.moreQuestions_other': {
    fi: 'ja {{shown}} kysymystä lisää',
    sv: 'och {{shown}} frågor till',
    en: 'and {{shown}} more questions',
  },
  'import.known': {
    fi: 'Näin vastaajat tunnistettiin',
    sv: 'Så kändes respondenterna igen',
    en: 'How respondents were recognised',
  },
  'import.known.why': {
    fi: 'Tiedostossa ei ole vastaajan tunnusta, joten rivit etsittiin ensin sisällön ja sitten paikan mukaan.',
    sv: 'Filen saknar respondent-id, så raderna söktes först efter innehåll och sedan efter plats.',
    en: 'The file has no respondent id, so its rows were looked for by content first, then by place.',
  },
  'import.known.byContent_one': {
    fi: 'Yhden rivin vastaukset olivat täällä sanasta sanaan.',
    sv: 'Svaren på en rad fanns här ord för ord.',
    en: 'The answers of one row were here word for word.',
  },
  'import.known.byContent_other': {
    fi: '{{shown}} rivin vastaukset olivat täällä sanasta sanaan.',
    sv: 'Svaren på {{shown}} rader fanns här ord för ord.',
    en: 'The answers of {{shown}} rows were here word for word.',
  },
  'import.known.moved_one': {
    fi: 'Niistä yksi on tiedostossa eri paikassa kuin täällä. Koodaukset seurasivat vastauksia.',
    sv: 'En av dem står på en annan plats i filen än här. Kodningarna följde svaren.',
    en: 'One of them stands elsewhere in the file than here. Its codings stayed with its answers.',
  },
  'import.known.moved_other': {
    fi: 'Niistä {{shown}} on tiedostossa eri paikassa kuin täällä. Koodaukset seurasivat vastauksia.',
    sv: '{{shown}} av dem står på en annan plats i filen än här. Kodningarna följde svaren.',
    en: '{{shown}} of them stand elsewhere in the file than here. Codings stayed with their answers.',
  },
  'import.known.byPlace_one': {
    fi: 'Yksi rivi tunnistettiin paikastaan, koska sen sisältö on muuttunut. Katso, onko vastaaja sama.',
    sv: 'En rad kändes igen på sin plats, eftersom innehållet har ändrats. Se efter att respondenten är densamma.',
    en: 'One row was recognised by its place, since its content has changed. Check that the respondent is the same.',
  },
  'import.known.byPlace_other': {
    fi: '{{shown}} riviä tunnistettiin paikastaan, koska niiden sisältö on muuttunut. Katso, ovatko vastaajat samat.',
    sv: '{{shown}} rader kändes igen på sin plats, eftersom innehållet har ändrats. Se efter att respondenterna är desamma.',
    en: '{{shown}} rows were recognised by their place, since their content has changed. Check that the respondents are the same.',
  },
  'import.known.newcomers_one': {
    fi: 'Yksi rivi on uusi vastaaja.',
    sv: 'En rad är en ny respondent.',
    en: 'One row is a new respondent.',
  },
  'import.known.newcomers_other': {
    fi: '{{shown}} riviä on uusia vastaajia.',
    sv: '{{shown}} rader är nya respondenter.',
    en: '{{shown}} rows are new respondents.',
  },
  'import.known.absent_one': {
    fi: 'Yhtä täällä olevaa vastaajaa ei ollut tiedostossa. Hänen vastauksensa pidettiin.',
    sv: 'En respondent som finns här saknades i filen. Svaren behölls.',
    en: 'One respondent who is here was not in the file. Their answers were kept.',
  },
  'import.known.absent_other': {
    fi: '{{shown}} täällä olevaa vastaajaa ei ollut tiedostossa. Heidän vastauksensa pidettiin.',
    sv: '{{shown}} respondenter som finns här saknades i filen. Svaren behölls.',
    en: '{{shown}} respondents who are here were not in the file. Their answers were kept.',
  },
  'import.normalised': { fi: 'Siistitty', sv: 'Ändrat i texterna', en: 'Tidied' },
  'import.oddRows_one': {
    fi: '{{shown}} rivi katsottavaksi',
    sv: '{{shown}} rad att se på',
    en: '{{shown}} row to look at',
  },
  'import.oddRows_other': {
    fi: '{{shown}} riviä katsottavaksi',
    sv: '{{shown}} rader att se på',
    en: '{{shown}} rows to look at',
  },
  'import.noOddRows': {
    fi: 'Yhtään riviä ei hylätty, eikä mikään rivi ollut outo.',
    sv: 'Ingen rad avvisades och ingen var avvikande.',
    en: 'No row was refused and none was odd.',
  },
  'import.saveList': {
    fi: 'Tallenna luettelo (CSV)',
    sv: 'Spara listan (CSV)',
    en: 'Save the list (CSV)',
  },
  'import.moreRows_one': {
    fi: 'ja {{shown}} rivi lisää; tallennetussa luettelossa on kaikki',
    sv: 'och {{shown}} rad till; den sparade listan har alla',
    en: 'and {{shown}} more row; the saved list has them all',
  },
  'import.moreRows_other': {
    fi: 'ja {{shown}} riviä lisää; tallennetussa luettelossa on kaikki',
    sv: 'och {{shown}} rader till; den sparade listan har alla',
    en: 'and {{shown}} more rows; the saved list has them all',
  },
  'import.rowsFile': {
    fi: '{{file}} – katsottavat rivit',
    sv: '{{file}} – rader att se på',
    en: '{{file}} – rows to look at',
  },
  'import.changed_one': {
    fi: '{{shown}} teksti on tiedostossa toisin kuin täällä',
    sv: '{{shown}} text i filen skiljer sig från den här',
    en: '{{shown}} text differs from the one here',
  },
  'import.changed_other': {
    fi: '{{shown}} tekstiä on tiedostossa toisin kuin täällä',
    sv: '{{shown}} texter i filen skiljer sig från de här',
    en: '{{shown}} texts differ from the ones here',
  },
  'import.changedText': {
    fi: 'Täällä olevat pidettiin, jotta koodaukset pysyvät paikoillaan.',
    sv: 'De som fanns här behölls, så att kodningarna står kvar.',
    en: 'The ones here were kept, so that codings stay in place.',
  },
  'import.changedFile': {
    fi: '{{file}} – muuttuneet tekstit',
    sv: '{{file}} – ändrade texter',
    en: '{{file}} – changed texts',
  },
  'import.respondent': { fi: 'Vastaaja', sv: 'Respondent', en: 'Respondent' },
  'import.here': { fi: 'Täällä', sv: 'Här', en: 'Here' },
  'import.inTheFile': { fi: 'Tiedostossa', sv: 'I filen', en: 'In the file' },
} as const satisfies Catalogue;
