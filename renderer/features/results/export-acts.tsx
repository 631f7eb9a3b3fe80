import { FileSpreadsheet, Printer } from 'lucide-react';
import { variablesOf } from '#shared/analysis/variables.ts';
import { variableTitle } from '#shared/report/variable-title.ts';
import type { Scope } from '#shared/analysis/scope.ts';
import type { ProjectView } from '#shared/domain/view.ts';
import { keyOf } from '#renderer/app/commands.ts';
import { useProject, useSession, useStore, useTranslator } from '#renderer/app/context.ts';
import { keyName } from '#renderer/app/keys.ts';
import { useExport } from '#renderer/features/results/use-export.ts';
import { usePrint } from '#renderer/features/results/use-print.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import type { ReportPart } from '#renderer/worker/report-jobs.ts';

const SHEETS_BEFORE = ['counts', 'tones'] as const;
const SHEETS_AFTER = ['quotes', 'codebook', 'memos', 'matrix'] as const;
/** Only where later imports brought new texts. */
const SHEETS_OF_EARLIER = ['earlier'] as const;
type Sheet = (typeof SHEETS_BEFORE | typeof SHEETS_AFTER | typeof SHEETS_OF_EARLIER)[number];

/** The whole report as an Excel file, or any sheet of it as CSV. */
export function ExportActs({ scope }: { readonly scope: Scope }) {
  const translator = useTranslator();
  const { t } = translator;
  const { keys } = useStore(useSession().preferences);
  const print = usePrint();
  const { view } = useProject();
  const { isWriting, write } = useExport(scope);
  const sheetAct = (kind: Sheet) => actOf(t(`report.sheet.${kind}`), { kind });
  const actOf = (label: string, part: ReportPart, what = label) => ({
    id: part.kind === 'attribute' ? part.attributeId : part.kind,
    label,
    act: () => void write(part, what),
  });
  const byAttribute = variablesOf(view).map((variable) => {
    const attribute = variableTitle(translator, variable);
    const part = { kind: 'attribute', attributeId: variable.id } as const;
    return actOf(t('results.byAttribute', { attribute }), part, attribute);
  });
  return (
    <div className="results-export" role="group" aria-label={t('results.export')}>
      <Button
        look="primary"
        icon={FileSpreadsheet}
        isDisabled={isWriting}
        onPress={() => void write({ kind: 'xlsx' }, t('results.report'))}
      >
        {t('results.excel')}
      </Button>
      <MenuButton
        label={t('results.csv')}
        isDisabled={isWriting}
        acts={[
          ...SHEETS_BEFORE.map(sheetAct),
          ...byAttribute,
          ...SHEETS_AFTER.map(sheetAct),
          ...(hasEarlierTexts(view) ? SHEETS_OF_EARLIER.map(sheetAct) : []),
        ]}
      />
      <IconButton
        icon={Printer}
        name={t('keys.printPdf')}
        hotkey={keyName(keyOf('printPdf', keys), translator)}
        onPress={print}
      />
    </div>
  );
}

function hasEarlierTexts(view: ProjectView): boolean {
  for (const { supersedes } of view.all('answers')) if (supersedes) return true;
  return false;
}
