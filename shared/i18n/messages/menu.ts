import type { Catalogue } from '#shared/i18n/catalogue.ts';

/** The native menus, and what the shell itself has to say. */
export const menuMessages = {
  'menu.file': { fi: 'Tiedosto', sv: 'Arkiv', en: 'File' },
  'menu.edit': { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  'menu.code': { fi: 'Koodaa', sv: 'Koda', en: 'Code' },
  'menu.view': { fi: 'Näytä', sv: 'Visa', en: 'View' },
  'menu.window': { fi: 'Ikkuna', sv: 'Fönster', en: 'Window' },
  'menu.help': { fi: 'Ohje', sv: 'Hjälp', en: 'Help' },
  'menu.quit': { fi: 'Lopeta Sitaatti', sv: 'Avsluta Sitaatti', en: 'Quit Sitaatti' },
  'menu.hide': { fi: 'Kätke Sitaatti', sv: 'Göm Sitaatti', en: 'Hide Sitaatti' },
  'menu.hideOthers': { fi: 'Kätke muut', sv: 'Göm övriga', en: 'Hide Others' },
  'menu.unhide': { fi: 'Näytä kaikki', sv: 'Visa alla', en: 'Show All' },
  'menu.minimize': { fi: 'Pienennä', sv: 'Minimera', en: 'Minimise' },
  'menu.close': { fi: 'Sulje ikkuna', sv: 'Stäng fönstret', en: 'Close window' },
  'menu.cut': { fi: 'Leikkaa', sv: 'Klipp ut', en: 'Cut' },
  'menu.copy': { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  'menu.paste': { fi: 'Sijoita', sv: 'Klistra in', en: 'Paste' },
  'menu.selectAll': { fi: 'Valitse kaikki', sv: 'Markera allt', en: 'Select all' },
  'menu.zoomIn': { fi: 'Suurenna', sv: 'Zooma in', en: 'Zoom in' },
  'menu.zoomOut': { fi: 'Loitonna', sv: 'Zooma ut', en: 'Zoom out' },
  'menu.resetZoom': { fi: 'Alkuperäinen koko', sv: 'Ursprunglig storlek', en: 'Actual size' },
  'menu.fullScreen': { fi: 'Koko näyttö', sv: 'Helskärm', en: 'Full screen' },
  'menu.profileLocked': {
    fi: 'Sitaatti ei voi kirjoittaa kansioon, jossa se pitää projektit. Tarkista kansion oikeudet ja levytila ja avaa Sitaatti uudelleen. Mitään ei ole muutettu.',
    sv: 'Sitaatti kan inte skriva i den mapp där projekten ligger. Kontrollera mappens rättigheter och diskutrymmet och öppna Sitaatti på nytt. Inget har ändrats.',
    en: 'Sitaatti cannot write to the folder that keeps its projects. Check the folder’s permissions and the disk space, and open Sitaatti again. Nothing was changed.',
  },
  'menu.broke': {
    fi: 'Sitaatin ikkuna kaatui kahdesti peräkkäin. Tallennettu työsi on levyllä. Lataa ikkuna uudelleen tai lopeta.',
    sv: 'Sitaattis fönster kraschade två gånger i rad. Ditt sparade arbete finns på disken. Ladda om fönstret eller avsluta.',
    en: 'Sitaatti’s window crashed twice in a row. Your saved work is on disk. Reload the window or quit.',
  },
  'menu.reload': { fi: 'Lataa uudelleen', sv: 'Ladda om', en: 'Reload' },
} as const satisfies Catalogue;
