import type { Language } from '#shared/domain/project.ts';

/** Common first parts of compounds that are too short to be believed in unseen. */
export const FIRST_PARTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: new Set(
    `arki apu asia ero etä hätä ikä isä jono kesä kieli koti koulu kunta kyky lapsi laki lähi maa
    mies muu nuori oma osa perhe päivä raha ruoka sosiaali suku terveys tuki työ uusi vapaa vesi ylä
    yhteis yksin yö äiti ala ali yli alku loppu esi jälki keski väli pien suur joukko kirja netti`.split(
      /\s+/,
    ),
  ),
  sv: new Set(
    `arbet arbets barn barna bil bo bok bost by dag del diet djur eft elev etnik famil far fri
    fritid för föräldr grupp hem hjälp hus häls inn kamrat kommun kost kultur kund kyrk liv låg läkar
    lär mat mid mobil mor natt när närvård ord park pers personal psyk samtal skol social sommar språk
    stad stöd tand telefon tid trygg under ung ungdom ut utbildning vatten vinter vän vänt vård ålder
    år äldre över`.split(/\s+/),
  ),
  en: new Set(),
};
