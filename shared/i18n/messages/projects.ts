import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The list of projects, the empty state and project files. */
export const projectsMessages = {
  'projects.title': { fi: 'Projektit', sv: 'Projekt', en: 'Projects' },
  'projects.empty': {
    fi: 'Aloita kyselyn avovastauksista',
    sv: 'Börja med enkätens öppna svar',
    en: 'Begin with a survey’s open answers',
  },
  'projects.emptyText': {
    fi: 'Avaa kyselytyökalusi vientitiedosto (Excel tai CSV), tai kokeile ensin esimerkkiä. Vastaukset eivät lähde tältä koneelta.',
    sv: 'Öppna exportfilen från ditt enkätverktyg (Excel eller CSV), eller prova exemplet först. Svaren lämnar inte den här datorn.',
    en: 'Open the file your survey tool exported (Excel or CSV), or try the sample first. The answers never leave this machine.',
  },
  'projects.openSurvey': {
    fi: 'Avaa kyselytiedosto',
    sv: 'Öppna en enkätfil',
    en: 'Open a survey file',
  },
  'projects.trySample': { fi: 'Kokeile esimerkkiä', sv: 'Prova exemplet', en: 'Try the sample' },
  'projects.openFile': {
    fi: 'Avaa projektitiedosto',
    sv: 'Öppna en projektfil',
    en: 'Open a project file',
  },
  'projects.dropHint': {
    fi: 'Voit myös pudottaa tiedoston tähän ikkunaan.',
    sv: 'Du kan också släppa en fil i fönstret.',
    en: 'You can also drop a file on this window.',
  },
  'projects.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'projects.answers': { fi: 'Vastauksia', sv: 'Svar', en: 'Answers' },
  'projects.decided': { fi: 'Päätetty', sv: 'Avgjort', en: 'Decided' },
  'projects.opened': { fi: 'Avattu', sv: 'Öppnat', en: 'Last opened' },
  'projects.open': { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  'projects.rename': { fi: 'Nimeä uudelleen', sv: 'Byt namn', en: 'Rename' },
  'projects.duplicate': { fi: 'Monista', sv: 'Duplicera', en: 'Duplicate' },
  'projects.delete': { fi: 'Poista', sv: 'Ta bort', en: 'Delete' },
  'projects.saveFile': {
    fi: 'Tallenna projektitiedostoon',
    sv: 'Spara till en projektfil',
    en: 'Save to a project file',
  },
  'projects.close': { fi: 'Sulje projekti', sv: 'Stäng projektet', en: 'Close the project' },
  'projects.copyName': { fi: '{{name}} (kopio)', sv: '{{name}} (kopia)', en: '{{name}} (copy)' },
  'projects.actsOn': {
    fi: 'Projektin ”{{name}}” toiminnot',
    sv: 'Åtgärder för ”{{name}}”',
    en: 'Acts on “{{name}}”',
  },
  'projects.deleteTitle': {
    fi: 'Poistetaanko ”{{name}}”?',
    sv: 'Ta bort ”{{name}}”?',
    en: 'Delete “{{name}}”?',
  },
  'projects.deleteText': {
    fi: 'Vastaukset, koodikirja ja koodaukset poistetaan tältä koneelta. Tätä ei voi kumota. Tallenna ensin projektitiedosto, jos tarvitset niitä vielä.',
    sv: 'Svaren, kodboken och kodningarna tas bort från den här datorn. Det kan inte ångras. Spara en projektfil först om du behöver dem än.',
    en: 'The answers, codebook and codings are removed from this machine. This cannot be undone. Save a project file first if you still need them.',
  },
  'projects.openElsewhere': {
    fi: 'Projekti on auki toisessa ikkunassa. Sulje se siellä ensin.',
    sv: 'Projektet är öppet i ett annat fönster. Stäng det där först.',
    en: 'The project is open in another window. Close it there first.',
  },
  'projects.gone': {
    fi: 'Projektia ei enää ole tällä koneella.',
    sv: 'Projektet finns inte längre på den här datorn.',
    en: 'The project is no longer on this machine.',
  },
  'projects.sampleName': {
    fi: 'Esimerkki: Kuistivalo ry',
    sv: 'Exempel: Kuistivalo ry',
    en: 'Sample: Kuistivalo ry',
  },
  'projects.existsTitle': {
    fi: 'Projekti on jo tällä koneella',
    sv: 'Projektet finns redan på den här datorn',
    en: 'The project is already on this machine',
  },
  'projects.existsText': {
    fi: 'Korvataanko koneella oleva ”{{name}}” tiedoston sisällöllä, vai pidetäänkö molemmat? Korvattua ei saa takaisin.',
    sv: 'Ska ”{{name}}” på datorn ersättas med filens innehåll, eller ska båda behållas? Det ersatta går inte att få tillbaka.',
    en: 'Replace “{{name}}” on this machine with the file, or keep both? What is replaced cannot be brought back.',
  },
  'projects.replace': { fi: 'Korvaa', sv: 'Ersätt', en: 'Replace' },
  'projects.keepBoth': { fi: 'Pidä molemmat', sv: 'Behåll båda', en: 'Keep both' },
  'projects.notProject': {
    fi: '{{file}} ei ole Sitaatin projektitiedosto. Valitse tiedosto, jonka pääte on .sitaatti. Kyselytiedosto avataan painikkeesta ”Avaa kyselytiedosto”.',
    sv: '{{file}} är ingen projektfil från Sitaatti. Välj en fil som slutar på .sitaatti. En enkätfil öppnas med ”Öppna en enkätfil”.',
    en: '{{file}} is not a Sitaatti project file. Choose a file ending in .sitaatti. A survey file opens by “Open a survey file”.',
  },
  'projects.damaged': {
    fi: '{{file}} on vahingoittunut eikä aukea. Hae tiedosto uudelleen tai käytä vanhempaa kopiota. Mitään ei avattu.',
    sv: '{{file}} är skadad och går inte att öppna. Hämta filen på nytt eller använd en äldre kopia. Inget öppnades.',
    en: '{{file}} is damaged and cannot be opened. Get the file again or use an older copy. Nothing was opened.',
  },
  'projects.tooLarge': {
    fi: '{{file}} on liian suuri avattavaksi.',
    sv: '{{file}} är för stor för att öppnas.',
    en: '{{file}} is too large to open.',
  },
  'projects.newer': {
    fi: '{{file}} on tehty uudemmalla Sitaatilla (tiedostoversio {{version}}). Päivitä Sitaatti.',
    sv: '{{file}} är gjord med en nyare Sitaatti (filversion {{version}}). Uppdatera Sitaatti.',
    en: '{{file}} was made by a newer Sitaatti (file version {{version}}). Update Sitaatti.',
  },
  'projects.faults': {
    fi: '{{file}} ei ole kunnossa, eikä mitään avattu. Viat: {{faults}}',
    sv: '{{file}} är inte i ordning, och inget öppnades. Fel: {{faults}}',
    en: '{{file}} is not in order, and nothing was opened. Faults: {{faults}}',
  },
  'projects.moreFaults_one': {
    fi: '… ja {{count}} muu',
    sv: '… och {{count}} till',
    en: '… and {{count}} more',
  },
  'projects.moreFaults_other': {
    fi: '… ja {{count}} muuta',
    sv: '… och {{count}} till',
    en: '… and {{count}} more',
  },
  'projects.reading': {
    fi: 'Luetaan tiedostoa {{file}}…',
    sv: 'Läser {{file}}…',
    en: 'Reading {{file}}…',
  },
} as const satisfies Catalogue;
