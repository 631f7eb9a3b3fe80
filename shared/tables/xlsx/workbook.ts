import type { Part, Parts } from '#shared/tables/xlsx/unpack.ts';
import { BrokenXml, walkXml } from '#shared/tables/xlsx/xml.ts';

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly sharedStrings: Part | undefined;
  readonly styles: Part | undefined;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: Part;
}

/** Parts that hold cells, and the few that say how to read them. */
export function isWorkbookPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && /(?:^|\/)(?:xl\/|_rels\/)/i.test(`/${name}`);
}

/** What the workbook holds, each sheet found through the relations, as its writer meant. */
export function readWorkbookParts(parts: Parts): Workbook {
  const path = workbookPath(parts);
  const book = need(parts, path);
  const relations = readRelations(parts, path);
  const { sheets, from1904 } = readSheetList(book);
  const target = (type: string) =>
    [...relations.values()].find((relation) => relation.type.endsWith(type))?.path;
  return {
    from1904,
    sheets: sheets.flatMap(({ name, hidden, relation }) => {
      const found = relations.get(relation);
      const part = found?.type.endsWith('/worksheet') ? parts.get(found.path) : undefined;
      return part ? [{ name, hidden, part }] : [];
    }),
    sharedStrings: parts.get(target('/sharedStrings') ?? ''),
    styles: parts.get(target('/styles') ?? ''),
  };
}

function workbookPath(parts: Parts): string {
  const relations = readRelations(parts, '');
  const found = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'));
  return found?.path ?? 'xl/workbook.xml';
}

function need(parts: Parts, path: string): Part {
  const part = parts.get(path);
  if (!part) throw new BrokenXml(path);
  return part;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

function readRelations(parts: Parts, ofPath: string): Map<string, Relation> {
  const folder = ofPath.slice(0, ofPath.lastIndexOf('/') + 1);
  const part = parts.get(`${folder}_rels/${ofPath.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!part) return relations;
  walkXml(part, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship') relations.set(Id, { type: Type, path: resolve(folder, Target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const segments: string[] = [];
  const full = target.startsWith('/') ? target : `${folder}${target}`;
  for (const segment of full.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function readSheetList(book: Part) {
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  walkXml(book, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, relation: relationId(attributes) });
    },
  });
  return { sheets, from1904 };
}

/** Writers choose the prefix of the relation's namespace freely. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key ? (attributes[key] ?? '') : '';
}
