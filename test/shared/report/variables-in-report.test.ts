import { describe, expect, it } from 'vitest';
import { variablesOf } from '#shared/analysis/variables.ts';
import { codedValueIdOf } from '#shared/domain/coded-value.ts';
import { answerIdOf, type AttributeGroupId } from '#shared/domain/ids.ts';
import { buildReport } from '#shared/report/report-model.ts';
import type { ReportSheet } from '#shared/report/sheet.ts';
import {
  answer,
  attribute,
  attributeId,
  question,
  respondent,
} from '#test/shared/analysis/small-survey.ts';
import { awkwardSurvey, context, SCOPE } from '#test/shared/report/report-survey.ts';
import { stampAt } from '#test/helpers/survey.ts';

const ORGANISATION = attributeId('a');

/** The awkward survey; its second question says what else the organisation is. */
function survey() {
  const memory = awkwardSurvey();
  const linked = { ...question('q2', 1), otherOf: ORGANISATION };
  memory.load('attributes', [attribute('a', 'text', 'Organisaatio')]);
  memory.load('questions', [linked]);
  memory.load('attributeGroups', [
    {
      id: 'g' as AttributeGroupId,
      stamp: stampAt(1),
      attributeId: ORGANISATION,
      name: 'julkinen',
      values: ['kunta', '@alue'],
    },
  ]);
  const answerId = answerIdOf(linked.id, respondent(1).id);
  memory.load('answers', [answer('q2', 1, 'säätiö', { id: answerId })]);
  memory.load('codedValues', [
    { id: codedValueIdOf(answerId), stamp: stampAt(1), answerId, value: 'säätiö' },
  ]);
  return memory;
}

function cells(sheet: ReportSheet, row: number): Record<string, unknown> {
  return Object.fromEntries(sheet.columns.map(({ title }, at) => [title, sheet.rows[row]?.[at]]));
}

describe('the other forms of an attribute in a report', () => {
  const memory = survey();
  const attributeIds = variablesOf(memory).map(({ id }) => id);
  const report = buildReport(memory, SCOPE, context({ attributeIds }));

  it('stand as columns beside the imported one', () => {
    expect(cells(report.matrix, 0)).toMatchObject({
      Organisaatio: 'kunta',
      'Organisaatio (muu koodattu)': 'säätiö',
      'Organisaatio (ryhmät)': 'säätiö',
    });
    const second = report.matrix.rows.findIndex((row) => row[0] === 'R2');
    expect(cells(report.matrix, second)).toMatchObject({
      Organisaatio: '@alue',
      'Organisaatio (muu koodattu)': '@alue',
      'Organisaatio (ryhmät)': 'julkinen',
    });
    expect(report.quotes.columns.map(({ title }) => title)).toContain('Organisaatio (ryhmät)');
  });

  it('have a sheet of counts each, and are named as a filter', () => {
    const grouped = report.byAttribute.find(({ name }) => name.startsWith('Organisaatio (ryhmät'));
    expect(grouped?.columns.map(({ title }) => title)).toContain('julkinen: Vastaajia');
    const filter = { attributeId: attributeIds[2]!, value: 'julkinen' };
    const filtered = buildReport(
      memory,
      { ...SCOPE, attribute: filter },
      context({ attributeIds }),
    );
    expect(filtered.counts.note?.text).toContain('Organisaatio (ryhmät) = julkinen');
  });
});
