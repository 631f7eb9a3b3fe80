import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** What is said of survey tables: problems, odd rows, roles' reasons, what was normalised. */
export const tablesMessages = {
  // Files that cannot be read.
  'tables.empty': {
    fi: 'Tiedosto {{file}} on tyhjä. Tarkista, että valitsit oikean tiedoston, ja vie tai tallenna se tarvittaessa uudelleen.',
    sv: 'Filen {{file}} är tom. Kontrollera att du valde rätt fil, och exportera eller spara den vid behov på nytt.',
    en: 'The file {{file}} is empty. Check that you chose the right file, and export or save it again if needed.',
  },
  'tables.headerOnly': {
    fi: 'Tiedostossa {{file}} on vain otsikot (rivi {{line}}) eikä mitään niiden alla. Tarkista, että kaikki rivit tulivat mukaan, kun tiedosto vietiin tai tallennettiin.',
    sv: 'Filen {{file}} har bara rubriker (rad {{line}}) och inget under dem. Kontrollera att alla rader kom med när filen exporterades eller sparades.',
    en: 'The file {{file}} has only headings (row {{line}}) and nothing below them. Check that every row was included when the file was exported or saved.',
  },
  'tables.tooLarge': {
    fi: 'Tiedosto {{file}} on liian suuri ({{size}} Mt, enintään {{most}} Mt). Vie vain tarvittavat sarakkeet tai jaa vastaukset useaan tiedostoon.',
    sv: 'Filen {{file}} är för stor ({{size}} MB, högst {{most}} MB). Exportera bara de kolumner som behövs eller dela upp svaren på flera filer.',
    en: 'The file {{file}} is too large ({{size}} MB, at most {{most}} MB). Export only the columns you need, or split the answers into several files.',
  },
  'tables.tooManyColumns': {
    fi: 'Tiedostossa {{file}} on liikaa sarakkeita ({{columns}}, enintään {{most}}). Vie vain tarvittavat sarakkeet, tai tarkista erotinmerkki.',
    sv: 'Filen {{file}} har för många kolumner ({{columns}}, högst {{most}}). Exportera bara de kolumner som behövs, eller kontrollera avgränsaren.',
    en: 'The file {{file}} has too many columns ({{columns}}, at most {{most}}). Export only the columns you need, or check the delimiter.',
  },
  'tables.tooManyRows': {
    fi: 'Tiedostossa {{file}} on liikaa rivejä tai soluja ({{rows}} riviä, enintään {{most}}). Jaa vastaukset useaan tiedostoon tai vie vain tarvittavat sarakkeet.',
    sv: 'Filen {{file}} har för många rader eller celler ({{rows}} rader, högst {{most}}). Dela upp svaren på flera filer eller exportera bara de kolumner som behövs.',
    en: 'The file {{file}} has too many rows or cells ({{rows}} rows, at most {{most}}). Split the answers into several files, or export only the columns you need.',
  },
  'tables.cellTooLong': {
    fi: 'Tiedoston {{file}} rivillä {{line}}, sarakkeessa {{column}}, on yli {{most}} merkin teksti. Tarkista, puuttuuko sieltä lainausmerkki, tai lyhennä tekstiä.',
    sv: 'I filen {{file}} finns på rad {{line}}, kolumn {{column}}, en text på över {{most}} tecken. Kontrollera om ett citattecken saknas, eller korta texten.',
    en: 'In the file {{file}}, row {{line}}, column {{column}} holds a text of over {{most}} characters. Check for a missing quotation mark, or shorten the text.',
  },
  'tables.unclosedQuote': {
    fi: 'Tiedoston {{file}} rivillä {{line}} alkaa lainausmerkki, joka ei pääty: ”{{start}}”. Lisää puuttuva lainausmerkki tai poista ylimääräinen, ja avaa tiedosto uudelleen.',
    sv: 'I filen {{file}} öppnas på rad {{line}} ett citattecken som aldrig stängs: ”{{start}}”. Lägg till det som saknas eller ta bort det som är för mycket, och öppna filen på nytt.',
    en: 'In the file {{file}}, a quotation mark opens on row {{line}} and never closes: “{{start}}”. Add the missing mark or remove the extra one, and open the file again.',
  },
  'tables.notInEncoding': {
    fi: 'Tiedosto {{file}} ei ole merkistössä {{encoding}}. Valitse toinen merkistö.',
    sv: 'Filen {{file}} är inte kodad i {{encoding}}. Välj en annan teckenkodning.',
    en: 'The file {{file}} is not in the encoding {{encoding}}. Choose another encoding.',
  },
  'tables.binary': {
    fi: 'Tiedosto {{file}} ei ole taulukko, vaikka sen nimi voi niin väittää. Vie vastaukset kyselytyökalusta XLSX- tai CSV-muodossa.',
    sv: 'Filen {{file}} är ingen tabell, vad namnet än säger. Exportera svaren från enkätverktyget som XLSX eller CSV.',
    en: 'The file {{file}} is not a table, whatever its name says. Export the answers from the survey tool as XLSX or CSV.',
  },
  'tables.webPage': {
    fi: 'Tiedosto {{file}} on verkkosivu tai XML, ei taulukko. Avaa se Excelissä ja tallenna XLSX-muodossa.',
    sv: 'Filen {{file}} är en webbsida eller XML, ingen tabell. Öppna den i Excel och spara den som XLSX.',
    en: 'The file {{file}} is a web page or XML, not a table. Open it in Excel and save it as XLSX.',
  },
  'tables.oldExcel': {
    fi: 'Tiedosto {{file}} on vanhaa Excel-muotoa (.xls). Avaa se Excelissä tai LibreOfficessa ja tallenna XLSX-muodossa.',
    sv: 'Filen {{file}} är i det gamla Excelformatet (.xls). Öppna den i Excel eller LibreOffice och spara den som XLSX.',
    en: 'The file {{file}} is in the old Excel format (.xls). Open it in Excel or LibreOffice and save it as XLSX.',
  },
  'tables.binaryExcel': {
    fi: 'Tiedosto {{file}} on Excelin binaarimuotoa (.xlsb). Avaa se Excelissä ja tallenna XLSX-muodossa.',
    sv: 'Filen {{file}} är i Excels binära format (.xlsb). Öppna den i Excel och spara den som XLSX.',
    en: 'The file {{file}} is in Excel’s binary format (.xlsb). Open it in Excel and save it as XLSX.',
  },
  'tables.openDocument': {
    fi: 'Tiedosto {{file}} on OpenDocument-muotoa (.ods). Avaa se LibreOfficessa ja tallenna XLSX- tai CSV-muodossa.',
    sv: 'Filen {{file}} är i OpenDocument-format (.ods). Öppna den i LibreOffice och spara den som XLSX eller CSV.',
    en: 'The file {{file}} is in the OpenDocument format (.ods). Open it in LibreOffice and save it as XLSX or CSV.',
  },
  'tables.encrypted': {
    fi: 'Tiedosto {{file}} on suojattu salasanalla. Avaa se Excelissä, poista salasana (Tiedosto, Tiedot, Suojaa työkirja) ja tallenna uudelleen.',
    sv: 'Filen {{file}} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och spara den på nytt.',
    en: 'The file {{file}} is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.',
  },
  'tables.brokenXlsx': {
    fi: 'Excel-tiedosto {{file}} on rikki tai kesken. Lataa se uudelleen, tai avaa se Excelissä, korjaa ja tallenna.',
    sv: 'Excelfilen {{file}} är skadad eller ofullständig. Ladda ner den på nytt, eller öppna den i Excel, reparera och spara.',
    en: 'The Excel file {{file}} is damaged or incomplete. Download it again, or open it in Excel, repair it and save.',
  },
  'tables.notExcel': {
    fi: 'Tiedosto {{file}} ei ole Excel-työkirja. Jos se on paketti (zip), pura se ja avaa sisältä XLSX- tai CSV-tiedosto.',
    sv: 'Filen {{file}} är ingen Excelarbetsbok. Om den är ett paket (zip), packa upp den och öppna XLSX- eller CSV-filen i det.',
    en: 'The file {{file}} is not an Excel workbook. If it is an archive (zip), unpack it and open the XLSX or CSV file inside.',
  },
  'tables.zipBomb': {
    fi: 'Tiedosto {{file}} purkautuu epätavallisen suureksi (enintään {{most}} Mt sallitaan), joten sitä ei avattu. Avaa se Excelissä, kopioi vastaukset uuteen työkirjaan ja tallenna.',
    sv: 'Filen {{file}} blir ovanligt stor när den packas upp (högst {{most}} MB tillåts), så den öppnades inte. Öppna den i Excel, kopiera svaren till en ny arbetsbok och spara.',
    en: 'The file {{file}} unpacks to an unusual size (at most {{most}} MB is allowed), so it was not opened. Open it in Excel, copy the answers to a new workbook and save.',
  },
  'tables.noSuchSheet': {
    fi: 'Tiedostossa {{file}} ei ole taulukkoa {{sheet}}. Valitse jokin näistä: {{sheets}}.',
    sv: 'Filen {{file}} har inget blad {{sheet}}. Välj något av dessa: {{sheets}}.',
    en: 'The file {{file}} has no sheet {{sheet}}. Choose one of these: {{sheets}}.',
  },
  'tables.twoIds': {
    fi: 'Vastaajan tunnuksia voi olla vain yksi sarake. Nyt niitä ovat {{columns}}: jätä yksi ja vaihda muiden rooli.',
    sv: 'Bara en kolumn kan vara respondentens id. Nu är de {{columns}}: behåll en och byt roll på de andra.',
    en: 'Only one column can be the respondent id. Now these are: {{columns}}. Keep one and change the role of the others.',
  },
  'tables.noThemes': {
    fi: 'Tiedostosta {{file}} ei löytynyt teemoja. Anna sarakkeille otsikot Ryhmä, Teema, Kuvaus ja Avainsanat.',
    sv: 'Inga teman hittades i filen {{file}}. Ge kolumnerna rubrikerna Grupp, Tema, Beskrivning och Nyckelord.',
    en: 'No themes were found in the file {{file}}. Give the columns the headings Group, Theme, Description and Keywords.',
  },

  // Odd rows that were kept.
  'tables.shortRows_one': {
    fi: 'Rivi {{lines}}: soluja on vähemmän kuin otsikoita ({{expected}}). Puuttuvat luettiin tyhjiksi.',
    sv: 'Rad {{lines}}: färre celler än rubriker ({{expected}}). De som saknas lästes som tomma.',
    en: 'Row {{lines}}: fewer cells than headings ({{expected}}). Missing cells were read as empty.',
  },
  'tables.shortRows_other': {
    fi: '{{count}} rivillä on vähemmän soluja kuin otsikoita ({{expected}}): {{lines}}. Puuttuvat luettiin tyhjiksi.',
    sv: '{{count}} rader har färre celler än rubriker ({{expected}}): {{lines}}. De som saknas lästes som tomma.',
    en: '{{count}} rows have fewer cells than headings ({{expected}}): {{lines}}. Missing cells were read as empty.',
  },
  'tables.longRows_one': {
    fi: 'Rivi {{lines}}: soluja on enemmän kuin otsikoita ({{expected}}). Ylimääräiset ovat viimeisissä, otsikottomissa sarakkeissa. Tarkista, onko vastauksessa erotinmerkki ilman lainausmerkkejä.',
    sv: 'Rad {{lines}}: fler celler än rubriker ({{expected}}). De överflödiga står i de sista kolumnerna utan rubrik. Kontrollera om ett svar innehåller avgränsaren utan citattecken.',
    en: 'Row {{lines}}: more cells than headings ({{expected}}). The extra ones are in the last columns, without a heading. Check whether an answer holds the delimiter without quotation marks.',
  },
  'tables.longRows_other': {
    fi: '{{count}} rivillä on enemmän soluja kuin otsikoita ({{expected}}): {{lines}}. Ylimääräiset ovat viimeisissä, otsikottomissa sarakkeissa. Tarkista, onko vastauksissa erotinmerkkejä ilman lainausmerkkejä.',
    sv: '{{count}} rader har fler celler än rubriker ({{expected}}): {{lines}}. De överflödiga står i de sista kolumnerna utan rubrik. Kontrollera om svaren innehåller avgränsaren utan citattecken.',
    en: '{{count}} rows have more cells than headings ({{expected}}): {{lines}}. The extra ones are in the last columns, without a heading. Check whether answers hold the delimiter without quotation marks.',
  },
  'tables.blankRows_one': {
    fi: 'Rivi {{lines}} on tyhjä, ja se ohitettiin.',
    sv: 'Rad {{lines}} är tom och hoppades över.',
    en: 'Row {{lines}} is blank and was passed over.',
  },
  'tables.blankRows_other': {
    fi: '{{count}} tyhjää riviä ohitettiin: {{lines}}.',
    sv: '{{count}} tomma rader hoppades över: {{lines}}.',
    en: '{{count}} blank rows were passed over: {{lines}}.',
  },
  'tables.oddQuotes_one': {
    fi: 'Rivi {{lines}}: lainausmerkki kesken solun. Teksti luettiin niin kuin se on; tarkista se.',
    sv: 'Rad {{lines}}: ett citattecken mitt i en cell. Texten lästes som den står; kontrollera den.',
    en: 'Row {{lines}}: a quotation mark in the middle of a cell. The text was read as it stands; check it.',
  },
  'tables.oddQuotes_other': {
    fi: '{{count}} rivillä on lainausmerkki kesken solun: {{lines}}. Tekstit luettiin niin kuin ne ovat; tarkista ne.',
    sv: '{{count}} rader har ett citattecken mitt i en cell: {{lines}}. Texterna lästes som de står; kontrollera dem.',
    en: '{{count}} rows have a quotation mark in the middle of a cell: {{lines}}. The texts were read as they stand; check them.',
  },

  // Why a column has its role.
  'tables.personal.name': {
    fi: 'Näyttää henkilön nimeltä.',
    sv: 'Ser ut som en persons namn.',
    en: 'Looks like a person’s name.',
  },
  'tables.personal.email': {
    fi: 'Näyttää sähköpostiosoitteilta.',
    sv: 'Ser ut som e-postadresser.',
    en: 'Looks like e-mail addresses.',
  },
  'tables.personal.phone': {
    fi: 'Näyttää puhelinnumeroilta.',
    sv: 'Ser ut som telefonnummer.',
    en: 'Looks like phone numbers.',
  },
  'tables.personal.ip': {
    fi: 'Näyttää IP-osoitteilta.',
    sv: 'Ser ut som IP-adresser.',
    en: 'Looks like IP addresses.',
  },
  'tables.personal.finnishId': {
    fi: 'Näyttää henkilötunnuksilta.',
    sv: 'Ser ut som finländska personbeteckningar.',
    en: 'Looks like Finnish personal identity codes.',
  },
  'tables.personal.swedishId': {
    fi: 'Näyttää ruotsalaisilta henkilötunnuksilta.',
    sv: 'Ser ut som personnummer.',
    en: 'Looks like Swedish personal identity numbers.',
  },
  'tables.personal.address': {
    fi: 'Näyttää osoitteelta.',
    sv: 'Ser ut som en adress.',
    en: 'Looks like an address.',
  },
  'tables.personal.birthDate': {
    fi: 'Näyttää syntymäajalta.',
    sv: 'Ser ut som födelsedatum.',
    en: 'Looks like dates of birth.',
  },
  'tables.personal.location': {
    fi: 'Näyttää vastaajan sijainnilta.',
    sv: 'Ser ut som respondentens position.',
    en: 'Looks like the respondent’s location.',
  },
  'tables.mentionsPersonal_one': {
    fi: 'Yhdessä vastauksessa on sähköpostiosoite tai henkilötunnus.',
    sv: 'Ett svar innehåller en e-postadress eller personbeteckning.',
    en: 'One answer holds an e-mail address or a personal identity code.',
  },
  'tables.mentionsPersonal_other': {
    fi: '{{count}} vastauksessa on sähköpostiosoite tai henkilötunnus.',
    sv: '{{count}} svar innehåller en e-postadress eller personbeteckning.',
    en: '{{count}} answers hold an e-mail address or a personal identity code.',
  },
  'tables.technical': {
    fi: 'Kyselytyökalun omaa tietoa.',
    sv: 'Enkätverktygets egna uppgifter.',
    en: 'The survey tool’s own data.',
  },
  'tables.otherId': {
    fi: 'Toinen tunnus; vastaajan tunnus on jo toisessa sarakkeessa.',
    sv: 'Ett annat id; respondentens id finns redan i en annan kolumn.',
    en: 'Another id; the respondent id is in another column already.',
  },
  'tables.emptyColumn': {
    fi: 'Sarake on tyhjä.',
    sv: 'Kolumnen är tom.',
    en: 'The column is empty.',
  },
  'tables.noAnswersYet': {
    fi: 'Ei vielä vastauksia; otsikko näyttää avoimelta kysymykseltä.',
    sv: 'Inga svar ännu; rubriken ser ut som en öppen fråga.',
    en: 'No answers yet; the heading looks like an open question.',
  },

  // Rows that were refused.
  'tables.refused.noId': {
    fi: 'Rivillä {{line}} ei ole vastaajan tunnusta, joten riviä ei tuotu. Täytä tunnus, tai valitse sarakkeen rooliksi Ohita.',
    sv: 'Rad {{line}} saknar respondent-id och togs inte med. Fyll i id:t, eller välj rollen Ignorera för kolumnen.',
    en: 'Row {{line}} has no respondent id and was left out. Fill in the id, or set the column’s role to Ignore.',
  },
  'tables.refused.longId': {
    fi: 'Rivin {{line}} vastaajan tunnus on yli {{most}} merkkiä pitkä, joten riviä ei tuotu. Valitse tunnukseksi toinen sarake.',
    sv: 'Respondent-id:t på rad {{line}} är längre än {{most}} tecken, och raden togs inte med. Välj en annan kolumn som id.',
    en: 'The respondent id on row {{line}} is over {{most}} characters, and the row was left out. Choose another column as the id.',
  },
  'tables.refused.sameId': {
    fi: 'Rivillä {{line}} on sama vastaajan tunnus ({{id}}) kuin rivillä {{first}}, joten riviä ei tuotu. Korjaa tunnus, tai poista toinen riveistä.',
    sv: 'Rad {{line}} har samma respondent-id ({{id}}) som rad {{first}} och togs inte med. Rätta id:t, eller ta bort den ena raden.',
    en: 'Row {{line}} has the same respondent id ({{id}}) as row {{first}} and was left out. Correct the id, or remove one of the rows.',
  },
  'tables.refused.noTheme': {
    fi: 'Rivillä {{line}} ei ole teeman nimeä, joten riviä ei tuotu. Kirjoita nimi.',
    sv: 'Rad {{line}} saknar temats namn och togs inte med. Skriv namnet.',
    en: 'Row {{line}} has no theme name and was left out. Write the name.',
  },
  'tables.refused.longTheme': {
    fi: 'Rivin {{line}} nimi on yli {{most}} merkkiä pitkä, joten riviä ei tuotu. Lyhennä nimeä.',
    sv: 'Namnet på rad {{line}} är längre än {{most}} tecken, och raden togs inte med. Korta namnet.',
    en: 'The name on row {{line}} is over {{most}} characters, and the row was left out. Shorten the name.',
  },
  'tables.refused.sameTheme': {
    fi: 'Rivin {{line}} teema {{theme}} on jo rivillä {{first}}, joten riviä ei tuotu. Yhdistä rivit tai anna toinen nimi.',
    sv: 'Temat {{theme}} på rad {{line}} finns redan på rad {{first}}, och raden togs inte med. Slå ihop raderna eller ge ett annat namn.',
    en: 'The theme {{theme}} on row {{line}} is on row {{first}} already, and the row was left out. Join the rows or give another name.',
  },

  'tables.refused.retiredTheme': {
    fi: 'Rivin {{line}} teema {{theme}} on merkitty käytöstä poistetuksi, joten riviä ei tuotu. Tyhjennä rivin tila, jos haluat teeman mukaan.',
    sv: 'Temat {{theme}} på rad {{line}} är märkt som ur bruk, och raden togs inte med. Töm läget på raden om du vill ha med temat.',
    en: 'The theme {{theme}} on row {{line}} is marked as retired, and the row was left out. Clear its state if you want the theme.',
  },

  // What was normalised, on the result page.
  'tables.normalised.lineBreaks_one': {
    fi: 'Rivinvaihdot yhtenäistettiin {{count}} vastauksessa.',
    sv: 'Radbrytningarna gjordes enhetliga i {{count}} svar.',
    en: 'Line breaks were made alike in {{count}} answer.',
  },
  'tables.normalised.lineBreaks_other': {
    fi: 'Rivinvaihdot yhtenäistettiin {{count}} vastauksessa.',
    sv: 'Radbrytningarna gjordes enhetliga i {{count}} svar.',
    en: 'Line breaks were made alike in {{count}} answers.',
  },
  'tables.normalised.nuls_one': {
    fi: 'Nollamerkit poistettiin {{count}} vastauksesta.',
    sv: 'Nolltecken togs bort ur {{count}} svar.',
    en: 'Null characters were removed from {{count}} answer.',
  },
  'tables.normalised.nuls_other': {
    fi: 'Nollamerkit poistettiin {{count}} vastauksesta.',
    sv: 'Nolltecken togs bort ur {{count}} svar.',
    en: 'Null characters were removed from {{count}} answers.',
  },
  'tables.normalised.surrogates_one': {
    fi: 'Rikkinäinen merkki korvattiin merkillä � {{count}} vastauksessa.',
    sv: 'Trasiga tecken ersattes med � i {{count}} svar.',
    en: 'Broken characters were replaced by � in {{count}} answer.',
  },
  'tables.normalised.surrogates_other': {
    fi: 'Rikkinäiset merkit korvattiin merkillä � {{count}} vastauksessa.',
    sv: 'Trasiga tecken ersattes med � i {{count}} svar.',
    en: 'Broken characters were replaced by � in {{count}} answers.',
  },
  'tables.normalised.composed_one': {
    fi: 'Osista koottu kirjain (kuten a + ¨) yhdistettiin {{count}} vastauksessa.',
    sv: 'Bokstäver i delar (som a + ¨) sattes ihop i {{count}} svar.',
    en: 'Letters in parts (such as a + ¨) were joined in {{count}} answer.',
  },
  'tables.normalised.composed_other': {
    fi: 'Osista kootut kirjaimet (kuten a + ¨) yhdistettiin {{count}} vastauksessa.',
    sv: 'Bokstäver i delar (som a + ¨) sattes ihop i {{count}} svar.',
    en: 'Letters in parts (such as a + ¨) were joined in {{count}} answers.',
  },
  'tables.normalised.trimmed_one': {
    fi: 'Tyhjät merkit poistettiin {{count}} vastauksen alusta tai lopusta.',
    sv: 'Blanktecken togs bort i början eller slutet av {{count}} svar.',
    en: 'White space was removed around {{count}} answer.',
  },
  'tables.normalised.trimmed_other': {
    fi: 'Tyhjät merkit poistettiin {{count}} vastauksen alusta tai lopusta.',
    sv: 'Blanktecken togs bort i början eller slutet av {{count}} svar.',
    en: 'White space was removed around {{count}} answers.',
  },

  // Headings of tables that are written.
  'tables.column.line': { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  'tables.column.column': { fi: 'Sarake', sv: 'Kolumn', en: 'Column' },
  'tables.column.what': { fi: 'Mitä tapahtui', sv: 'Vad som hände', en: 'What happened' },
} as const satisfies Catalogue;
