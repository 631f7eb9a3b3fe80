import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Part } from '#shared/tables/xlsx/unpack.ts';

/** The spreadsheet's XML is not what it should be; caught where the workbook is read. */
export class BrokenXml extends Error {}

export interface XmlHandlers {
  /** Local name without prefix; attributes by their full names. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Walks a part's XML as it streams by. A DOCTYPE is refused, so that no entity is ever expanded.
 * Throws `BrokenXml` where the XML is not well formed, and whatever a handler throws.
 */
export function walkXml(part: Part, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on('doctype', () => {
    throw new BrokenXml('doctype');
  });
  parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  const decoder = new DecodeUTF8((text) => void parser.write(text));
  for (const chunk of part) decoder.push(chunk, false);
  decoder.push(new Uint8Array(), true);
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
