import { strToU8 } from 'fflate';
import { archive, packed, type Packed } from '#test/helpers/archive.ts';
import type { GivenFile } from '#test/helpers/pages/project-pages.ts';
import { workbookBytes, workbookFiles, zipParts } from '#test/fixtures/surveys/workbook.ts';

const SHEETS = {
  Taul1: [
    ['id', 'Mitä toivotte?'],
    [1, 'Enemmän yhteistä aikaa, kiitos.'],
  ],
};

export function textFile(name: string, text: string): GivenFile {
  return { name, bytes: strToU8(text) };
}

/** What only starts like a picture. */
export function picture(name: string): GivenFile {
  const noise = Array.from({ length: 3000 }, (_each, at) => (at * 7919) % 251);
  return { name, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise]) };
}

/** A compound file as Office writes it around an encrypted workbook or an old one. */
export function compoundFile(name: string, stream: 'EncryptedPackage' | 'Workbook'): GivenFile {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // The directory's entry names its stream in UTF-16.
  bytes.set(
    Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return { name, bytes };
}

export function openDocument(name: string): GivenFile {
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  return { name, bytes: zipParts({ mimetype, 'content.xml': '<office:document-content/>' }) };
}

/** A workbook of which the download stopped half way. */
export function brokenWorkbook(name: string): GivenFile {
  const rows = Array.from({ length: 500 }, (_each, at) => [at, `vastaus ${(at * 7919) % 1009}`]);
  const whole = workbookBytes({ sheets: { Taul1: [['id', 'Mitä toivotte?'], ...rows] } });
  return { name, bytes: whole.subarray(0, whole.length / 2) };
}

/** A workbook of two megabytes whose pictures unpack to over two gigabytes. */
export function zipBomb(name: string): GivenFile {
  const sheets = Object.entries(workbookFiles({ sheets: SHEETS }));
  const zeros = packed(new Uint8Array(80_000_000));
  const parts = [
    ...sheets.map(([part, text]): [string, Packed] => [part, packed(strToU8(text))]),
    ...Array.from({ length: 30 }, (_each, at): [string, Packed] => [`xl/media/${at}.png`, zeros]),
  ];
  return { name, bytes: archive(parts) };
}

export function wideTable(name: string, columns: number): GivenFile {
  const head = Array.from({ length: columns }, (_each, at) => `Kysymys ${at + 1}`).join(';');
  return textFile(name, `${head}\n${'vastaus;'.repeat(columns - 1)}vastaus\n`);
}

/** A file of bytes that no encoding would write: UTF-16 with halves of characters alone. */
export function loneSurrogates(name: string): GivenFile {
  const text =
    'Nro\tMitä toivotte?\r\n1\tHymiö puolikkaana \ud83d jäi tähän.\r\n2\tToinen vastaus.\r\n';
  const units = Array.from({ length: text.length }, (_each, at) => text.charCodeAt(at));
  return {
    name,
    bytes: new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]),
  };
}
