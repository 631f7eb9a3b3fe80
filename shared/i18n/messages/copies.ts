import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The second copy of every project: what it restored, going back to a copy, what it cannot promise. */
export const copiesMessages = {
  'copies.open': { fi: 'Varmuuskopiot', sv: 'Säkerhetskopior', en: 'Earlier copies' },
  'copies.title': {
    fi: 'Varmuuskopiot: ”{{name}}”',
    sv: 'Säkerhetskopior: ”{{name}}”',
    en: 'Earlier copies: “{{name}}”',
  },
  'copies.lead': {
    fi: 'Sitaatti ottaa projektista kopion viiden minuutin välein, kun siinä on uutta. Kopioita säilytetään tunneittain, päivittäin ja viikoittain.',
    sv: 'Sitaatti tar en kopia av projektet var femte minut när det finns något nytt. Kopior sparas per timme, dag och vecka.',
    en: 'Sitaatti copies the project every five minutes while there is new work. Copies are kept by the hour, the day and the week.',
  },
  'copies.none': {
    fi: 'Kopioita ei vielä ole. Ensimmäinen otetaan, kun projekti avataan.',
    sv: 'Det finns inga kopior än. Den första tas när projektet öppnas.',
    en: 'There are no copies yet. The first is made when the project is opened.',
  },
  'copies.time': { fi: 'Otettu', sv: 'Tagen', en: 'Made' },
  'copies.codings': { fi: 'Koodauksia', sv: 'Kodningar', en: 'Codings' },
  'copies.why': { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  'copies.why.regular': { fi: 'työn aikana', sv: 'under arbetet', en: 'during work' },
  'copies.why.restore': {
    fi: 'ennen palautusta',
    sv: 'före återställning',
    en: 'before a restore',
  },
  'copies.restore': { fi: 'Palauta', sv: 'Återställ', en: 'Restore' },
  'copies.restoreOf': {
    fi: 'Palauta kopio {{time}}',
    sv: 'Återställ kopian {{time}}',
    en: 'Restore the copy of {{time}}',
  },
  'copies.ask': {
    fi: 'Palautetaanko projekti siihen, mitä se oli {{time}}? Nykyinen tilanne otetaan ensin talteen kopioksi, joten voit palata siihen. Kumoamisen lista alkaa alusta.',
    sv: 'Ska projektet återställas till hur det var {{time}}? Läget nu sparas först som en kopia, så du kan gå tillbaka till det. Listan över det som kan ångras börjar om.',
    en: 'Take the project back to how it was at {{time}}? How it is now is kept as a copy first, so that you can return to it. The list of what can be undone begins anew.',
  },
  'copies.restored': {
    fi: 'Kopio palautettiin. Aiempi tilanne on varmuuskopioissa.',
    sv: 'Kopian återställdes. Det tidigare läget finns bland säkerhetskopiorna.',
    en: 'The copy was restored. How it was before is among the earlier copies.',
  },
  'copies.notReadable': {
    fi: 'Kopiota ei voitu palauttaa, koska sitä ei voi lukea tai nykyistä tilannetta ei saatu talteen. Mitään ei muutettu. Kokeile toista kopiota.',
    sv: 'Kopian kunde inte återställas, eftersom den inte går att läsa eller läget nu inte kunde sparas. Inget ändrades. Prova en annan kopia.',
    en: 'The copy was not restored: it cannot be read, or how it is now could not be kept. Nothing was changed. Try another copy.',
  },
  'copies.failing': {
    fi: 'Toinen kopio ei tallennu',
    sv: 'Den andra kopian sparas inte',
    en: 'Second copy not kept',
  },
  'copies.failingHelp': {
    fi: 'Työsi tallentuu tietokantaan, mutta sen toista kopiota ei saada levylle. Tarkista levytila. Sitaatti yrittää uudelleen itse.',
    sv: 'Ditt arbete sparas i databasen, men dess andra kopia kan inte skrivas. Kontrollera diskutrymmet. Sitaatti försöker igen av sig självt.',
    en: 'Your work is saved in the database, but its second copy cannot be written. Check the disk space. Sitaatti tries again by itself.',
  },
  'copies.alone': {
    fi: 'Varmuuskopiokansio ei vastaa',
    sv: 'Kopieringsmappen svarar inte',
    en: 'Copy folder not reached',
  },
  'copies.aloneHelp': {
    fi: 'Työsi ja sen toinen kopio ovat tallessa tällä koneella, mutta valitsemaasi kansioon ei voitu kirjoittaa. Tarkista, että asema tai verkkolevy on käytettävissä. Sitaatti yrittää uudelleen itse.',
    sv: 'Ditt arbete och dess andra kopia är sparade på den här datorn, men mappen du valde gick inte att skriva i. Kontrollera att enheten eller nätverksdisken är tillgänglig. Sitaatti försöker igen av sig självt.',
    en: 'Your work and its second copy are kept on this machine, but the folder you chose could not be written. Check that its drive or share is available. Sitaatti tries again by itself.',
  },
  'copies.unread': {
    fi: 'Varmuuskopioita ei voitu lukea, joten tietokantaa ei verrattu niihin. Tarkista, että Sitaatin kansioon voi kirjoittaa.',
    sv: 'Säkerhetskopiorna kunde inte läsas, så databasen jämfördes inte med dem. Kontrollera att det går att skriva i Sitaattis mapp.',
    en: 'The copies could not be read, so the database was not compared with them. Check that Sitaatti’s folder can be written.',
  },
  'copies.recoveredTitle': {
    fi: 'Tietokannasta puuttui työtä',
    sv: 'Arbete saknades i databasen',
    en: 'Work was missing from the database',
  },
  'copies.caughtUp_one': {
    fi: '”{{name}}”: viimeinen muutos puuttui tietokannasta ja palautettiin muutoslokista.',
    sv: '”{{name}}”: den sista ändringen saknades i databasen och hämtades ur ändringsloggen.',
    en: '“{{name}}”: the last change was missing from the database and was brought back from the journal.',
  },
  'copies.caughtUp_other': {
    fi: '”{{name}}”: viimeiset {{count}} muutosta puuttuivat tietokannasta ja palautettiin muutoslokista.',
    sv: '”{{name}}”: de sista {{count}} ändringarna saknades i databasen och hämtades ur ändringsloggen.',
    en: '“{{name}}”: the last {{count}} changes were missing from the database and were brought back from the journal.',
  },
  'copies.rebuilt_one': {
    fi: '”{{name}}” palautettiin kopiosta ({{time}}) ja sen jälkeen tehdystä {{count}} muutoksesta.',
    sv: '”{{name}}” återställdes från en kopia ({{time}}) och {{count}} ändring som gjordes efter den.',
    en: '“{{name}}” was rebuilt from a copy ({{time}}) and {{count}} change made after it.',
  },
  'copies.rebuilt_other': {
    fi: '”{{name}}” palautettiin kopiosta ({{time}}) ja sen jälkeen tehdyistä {{count}} muutoksesta.',
    sv: '”{{name}}” återställdes från en kopia ({{time}}) och {{count}} ändringar som gjordes efter den.',
    en: '“{{name}}” was rebuilt from a copy ({{time}}) and {{count}} changes made after it.',
  },
  'copies.rebuiltAlone': {
    fi: '”{{name}}” palautettiin kopiosta ({{time}}).',
    sv: '”{{name}}” återställdes från en kopia ({{time}}).',
    en: '“{{name}}” was rebuilt from a copy ({{time}}).',
  },
  'copies.rebuiltFromJournal': {
    fi: '”{{name}}” palautettiin muutoslokista.',
    sv: '”{{name}}” återställdes ur ändringsloggen.',
    en: '“{{name}}” was rebuilt from the journal.',
  },
  'copies.nothingMissing': {
    fi: 'Kaikki, mitä siihen oli tehty, on tallella.',
    sv: 'Allt som hade gjorts i det finns kvar.',
    en: 'Everything that had been done in it is there.',
  },
  'copies.missing_one': {
    fi: '{{count}} viimeisistä muutoksista puuttuu, koska sitä ei ole missään kopiossa. Tarkista viimeisin työsi.',
    sv: '{{count}} av de sista ändringarna saknas, eftersom den inte finns i någon kopia. Kontrollera ditt senaste arbete.',
    en: '{{count}} of the last changes is missing, as no copy has it. Check your latest work.',
  },
  'copies.missing_other': {
    fi: '{{count}} viimeisistä muutoksista puuttuu, koska niitä ei ole missään kopiossa. Tarkista viimeisin työsi.',
    sv: '{{count}} av de sista ändringarna saknas, eftersom de inte finns i någon kopia. Kontrollera ditt senaste arbete.',
    en: '{{count}} of the last changes are missing, as no copy has them. Check your latest work.',
  },
  'copies.behind': {
    fi: '”{{name}}” jätettiin sellaiseksi kuin se on tietokannassa: kopioista ei saatu enempää.',
    sv: '”{{name}}” lämnades som det är i databasen: kopiorna gav inte mer.',
    en: '“{{name}}” was left as it is in the database: the copies held no more.',
  },
  'copies.notRebuilt': {
    fi: '”{{name}}”: yhtään kopiota ei voitu lukea. Avaa projekti viimeksi tallentamastasi projektitiedostosta.',
    sv: '”{{name}}”: ingen kopia kunde läsas. Öppna projektet från den projektfil du sparade senast.',
    en: '“{{name}}”: no copy could be read. Open the project from the project file that you saved last.',
  },
  'copies.namelessProject': { fi: 'nimetön', sv: 'namnlöst', en: 'nameless' },
  'copies.asideDisk': {
    fi: 'Vahingoittuneen tietokannan tiedostot ovat tallessa Sitaatin kansiossa (database-aside).',
    sv: 'Den skadade databasens filer är sparade i Sitaattis mapp (database-aside).',
    en: 'The damaged database’s files are kept in Sitaatti’s folder (database-aside).',
  },
  'copies.whereDisk': {
    fi: 'Jokaisesta projektista on toinen kopio tiedostoina Sitaatin omassa kansiossa tällä koneella: muutosloki joka teosta ja kokonaisia kopioita.',
    sv: 'Varje projekt har en andra kopia som filer i Sitaattis egen mapp på den här datorn: en logg över varje ändring och hela kopior.',
    en: 'Each project has a second copy, as files in Sitaatti’s own folder on this machine: a journal of every act, and whole copies.',
  },
  'copies.whereBrowser': {
    fi: 'Jokaisesta projektista on toinen kopio selaimen yksityisissä tiedostoissa: muutosloki joka teosta ja kokonaisia kopioita.',
    sv: 'Varje projekt har en andra kopia i webbläsarens privata filer: en logg över varje ändring och hela kopior.',
    en: 'Each project has a second copy in the browser’s private files: a journal of every act, and whole copies.',
  },
  'copies.showFolder': { fi: 'Näytä kansio', sv: 'Visa mappen', en: 'Show folder' },
  'copies.project': { fi: 'Projekti', sv: 'Projekt', en: 'Project' },
  'copies.count': { fi: 'Kopioita', sv: 'Kopior', en: 'Copies' },
  'copies.newest': { fi: 'Uusin', sv: 'Senaste', en: 'Newest' },
  'copies.notYet': { fi: 'ei vielä', sv: 'inte än', en: 'not yet' },
  'copies.noneAtAll': {
    fi: 'Projekteja ei ole, joten kopioitakaan ei ole.',
    sv: 'Det finns inga projekt och därför inga kopior.',
    en: 'There are no projects, and so no copies.',
  },
  'copies.rule': {
    fi: 'Kopio otetaan viiden minuutin välein, kun projektissa on uutta. Kopioista säilyvät kaksi uusinta, {{hours}} viimeisen tunnin, {{days}} viimeisen päivän ja {{weeks}} viimeisen viikon uusimmat sekä tilanne ennen {{restores}} viimeistä palautusta. Kopioon palataan projektin valikosta.',
    sv: 'En kopia tas var femte minut när projektet har något nytt. Kvar blir de två senaste, den senaste för var och en av de {{hours}} senaste timmarna, {{days}} dagarna och {{weeks}} veckorna samt läget före de {{restores}} senaste återställningarna. Man går tillbaka till en kopia från projektets meny.',
    en: 'A copy is made every five minutes while a project has new work. What stays: the two newest, the newest of each of the last {{hours}} hours, {{days}} days and {{weeks}} weeks, and what stood before the last {{restores}} restores. A project’s menu goes back to a copy.',
  },
  'copies.folder': { fi: 'Varmuuskopiokansio', sv: 'Mapp för säkerhetskopior', en: 'Copy folder' },
  'copies.folder.help': {
    fi: 'Valitse kansio toiselta levyltä tai verkkolevyltä, niin työ säilyy myös, jos tämä kone hajoaa. Jokainen kopio menee sinne myös projektitiedostona, jonka mikä tahansa Sitaatti avaa: päivää kohti yksi, seitsemältä päivältä. Tiedostoja ei ole salattu.',
    sv: 'Välj en mapp på en annan disk eller nätverksdisk, så finns arbetet kvar även om den här datorn går sönder. Varje kopia läggs också där som en projektfil som vilken Sitaatti som helst öppnar: en per dag, för sju dagar. Filerna är inte krypterade.',
    en: 'Choose a folder on another disk or a share, and the work outlives this machine. Each copy also goes there as a project file that any Sitaatti opens: one a day, of seven days. The files are not encrypted.',
  },
  'copies.folder.none': {
    fi: 'Kansiota ei ole valittu.',
    sv: 'Ingen mapp är vald.',
    en: 'No folder is chosen.',
  },
  'copies.folder.is': {
    fi: 'Kopiot menevät myös kansioon ”{{name}}”.',
    sv: 'Kopiorna läggs också i mappen ”{{name}}”.',
    en: 'Copies also go to the folder “{{name}}”.',
  },
  'copies.folder.refused': {
    fi: 'Kansiota ei voi käyttää: {{message}}',
    sv: 'Mappen går inte att använda: {{message}}',
    en: 'The folder cannot be used: {{message}}',
  },
  'copies.folder.choose': { fi: 'Valitse kansio…', sv: 'Välj mapp…', en: 'Choose a folder…' },
  'copies.folder.change': { fi: 'Vaihda kansio…', sv: 'Byt mapp…', en: 'Change folder…' },
  'copies.folder.leave': { fi: 'Lopeta kopiointi', sv: 'Sluta kopiera', en: 'Stop copying there' },
  'copies.noteBrowser': {
    fi: 'Selaimessa projektit ja niiden kopiot ovat selaimen tiedoissa. Ne katoavat, jos selaimen tiedot tyhjennetään, ja selain voi poistaa ne, kun levy täyttyy. Tallenna projektitiedosto säännöllisesti.',
    sv: 'I webbläsaren ligger projekten och deras kopior i webbläsarens data. De försvinner om webbläsarens data rensas, och webbläsaren kan radera dem när disken blir full. Spara en projektfil regelbundet.',
    en: 'In the browser, projects and their copies are part of the browser’s data. They go when that data is cleared, and the browser may delete them when the disk fills up. Save a project file regularly.',
  },
  'copies.notePersisted': {
    fi: 'Selaimessa projektit ja niiden kopiot ovat selaimen tiedoissa. Selain on luvannut pitää ne, mutta ne katoavat, jos selaimen tiedot tyhjennetään. Tallenna projektitiedosto säännöllisesti.',
    sv: 'I webbläsaren ligger projekten och deras kopior i webbläsarens data. Webbläsaren har lovat att behålla dem, men de försvinner om webbläsarens data rensas. Spara en projektfil regelbundet.',
    en: 'In the browser, projects and their copies are part of the browser’s data. The browser has promised to keep them, but they go when that data is cleared. Save a project file regularly.',
  },
  'copies.noteNowhere': {
    fi: 'Tämä selain ei anna Sitaatin pitää toista kopiota työstäsi. Tallenna projektitiedosto usein.',
    sv: 'Den här webbläsaren låter inte Sitaatti spara en andra kopia av ditt arbete. Spara en projektfil ofta.',
    en: 'This browser does not let Sitaatti keep a second copy of your work. Save a project file often.',
  },
} as const satisfies Catalogue;
