import { fitsAnswer, isExcerptOf } from '#shared/domain/coding.ts';
import { TABLE_NAMES, type ProjectTables, type Records } from '#shared/domain/tables.ts';

/**
 * What no single record's schema can see, as paths with a reason: links between records, ids that
 * stand twice, excerpts that are not their answer's words.
 */
export function brokenLinks(tables: ProjectTables): string[] {
  return [
    ...wrongProject(tables),
    ...danglingLinks(tables),
    ...circles(tables, 'themes', 'parentId'),
    ...circles(tables, 'themes', 'mergedInto'),
    ...circles(tables, 'answers', 'supersedes'),
    ...wrongExcerpts(tables),
    ...wrongCounterExamples(tables),
    ...repeatedIds(tables),
  ];
}

function wrongProject(tables: ProjectTables): string[] {
  const live = tables.project.filter((project) => !project.deleted);
  return live.length === 1 ? [] : ['tables.project: exactly one record is needed'];
}

function danglingLinks(tables: ProjectTables): string[] {
  return [
    ...dangling(tables, 'answers', 'questionId', 'questions'),
    ...dangling(tables, 'answers', 'respondentId', 'respondents'),
    ...dangling(tables, 'answers', 'supersedes', 'answers'),
    ...dangling(tables, 'themes', 'parentId', 'themes'),
    ...dangling(tables, 'themes', 'mergedInto', 'themes'),
    ...dangling(tables, 'codings', 'themeId', 'themes'),
    ...dangling(tables, 'rejections', 'themeId', 'themes'),
    ...dangling(tables, 'examples', 'themeId', 'themes'),
    ...dangling(tables, 'codings', 'answerId', 'answers'),
    ...dangling(tables, 'rejections', 'answerId', 'answers'),
    ...dangling(tables, 'decisions', 'answerId', 'answers'),
    ...dangling(tables, 'memos', 'answerId', 'answers'),
    ...dangling(tables, 'questions', 'otherOf', 'attributes'),
    ...dangling(tables, 'attributeGroups', 'attributeId', 'attributes'),
    ...dangling(tables, 'codedValues', 'answerId', 'answers'),
    ...dangling(tables, 'memos', 'themeId', 'themes'),
  ];
}

function dangling<Table extends keyof Records>(
  tables: ProjectTables,
  table: Table,
  field: keyof Records[Table] & string,
  target: keyof Records,
): string[] {
  const known = new Set<unknown>(tables[target].map(({ id }) => id));
  return tables[table].flatMap((record, at) => {
    const link = record[field];
    const broken = link !== undefined && !known.has(link);
    return broken ? [`tables.${table}.${at}.${field}: no such record in ${target}`] : [];
  });
}

/** Records from which a walk along `field` never ends. */
function circles<Table extends 'themes' | 'answers'>(
  tables: ProjectTables,
  table: Table,
  field: keyof Records[Table] & ('parentId' | 'mergedInto' | 'supersedes'),
): string[] {
  const records: readonly Records[Table][] = tables[table];
  const next = new Map<string, unknown>(records.map((record) => [record.id, record[field]]));
  const ends = new Set<unknown>();
  return records.flatMap(({ id }, at) => {
    const path = new Set<string>();
    let each: unknown = id;
    while (typeof each === 'string' && !ends.has(each) && !path.has(each)) {
      path.add(each);
      each = next.get(each);
    }
    if (typeof each === 'string' && path.has(each))
      return [`tables.${table}.${at}.${field}: goes round in a circle`];
    for (const passed of path) ends.add(passed);
    return [];
  });
}

function wrongExcerpts(tables: ProjectTables): string[] {
  const answers = new Map(tables.answers.map((answer) => [answer.id, answer]));
  return tables.codings.flatMap((coding, at) => {
    const answer = answers.get(coding.answerId);
    const wrong = answer && !fitsAnswer(coding, answer);
    return wrong
      ? [`tables.codings.${at}.excerpt: not the answer's words at ${coding.start}–${coding.end}`]
      : [];
  });
}

function wrongCounterExamples(tables: ProjectTables): string[] {
  const answers = new Map(tables.answers.map((answer) => [answer.id, answer]));
  return tables.rejections.flatMap(({ answerId, counterExample }, at) => {
    const answer = answers.get(answerId);
    const wrong = answer && counterExample && !isExcerptOf(counterExample, answer);
    return wrong ? [`tables.rejections.${at}.counterExample: not the answer's words`] : [];
  });
}

function repeatedIds(tables: ProjectTables): string[] {
  return TABLE_NAMES.flatMap((table) => {
    const seen = new Set<string>();
    return tables[table].flatMap(({ id }, at) => {
      const repeats = seen.has(id);
      seen.add(id);
      return repeats ? [`tables.${table}.${at}.id: stands twice`] : [];
    });
  });
}
