import { useTranslator } from '#renderer/app/context.ts';
import type { HeaderRows } from '#shared/tables/header-rows.ts';
import { DELIMITERS, ENCODINGS, type TableSource } from '#shared/tables/table.ts';
import type { MessageKey, Translator } from '#shared/i18n/translator.ts';
import type { ImportDesk } from '#renderer/features/import/import-desk.ts';
import type { ReadState } from '#renderer/features/import/import-state.ts';
import { Choice } from '#renderer/ui/choice.tsx';

interface Props {
  readonly desk: ImportDesk;
  readonly state: ReadState;
}

/**
 * What was detected of the file, each changeable: encoding and delimiter or sheet, and heading rows.
 * Pasted cells came decoded: they have no encoding to choose.
 */
export function SourceChoices({ desk, state }: Props) {
  const { t } = useTranslator();
  const { given, source, preview } = state;
  const isText = source ? source.kind === 'text' : mayBeReadOtherwise(state.problem?.key);
  return (
    <div className="import-source">
      {given.kind === 'file' && isText && <EncodingChoice desk={desk} state={state} />}
      {isText && <DelimiterChoice desk={desk} state={state} />}
      {source?.kind === 'xlsx' && (
        <Choice
          label={t('import.sheet')}
          options={source.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          value={state.options.sheet ?? source.sheet}
          onChange={(sheet) => desk.readAs({ sheet })}
          isDisabled={source.sheets.length < 2}
        />
      )}
      {preview && (
        <Choice
          label={t('import.headerRows')}
          options={HEADER_ROWS.map((rows) => ({ value: String(rows), label: String(rows) }))}
          value={String(preview.layout.headerRows)}
          onChange={(value) => {
            const rows = HEADER_ROWS.find((each) => String(each) === value);
            if (rows) void desk.setHeaderRows(rows);
          }}
        />
      )}
    </div>
  );
}

const HEADER_ROWS: readonly HeaderRows[] = [1, 2, 3];

/** Texts that could not be read as they were taken to be: another delimiter or encoding may do. */
function mayBeReadOtherwise(problem: MessageKey | undefined): boolean {
  return (
    problem === 'tables.notInEncoding' ||
    problem === 'tables.unclosedQuote' ||
    problem === 'tables.tooManyColumns' ||
    problem === 'tables.tooManyRows' ||
    problem === 'tables.cellTooLong' ||
    problem === 'tables.headerOnly'
  );
}

/** Before anything was found: as the app detects it. */
const DETECT = 'detect';

function EncodingChoice({ desk, state: { options, source } }: Props) {
  const { t } = useTranslator();
  const found = source?.kind === 'text' ? source : undefined;
  const encodings = ENCODINGS.map((value) => ({ value, label: t(`import.encoding.${value}`) }));
  return (
    <Choice
      label={t('import.encoding')}
      options={[...detection(found, t), ...encodings]}
      value={options.encoding ?? found?.encoding ?? DETECT}
      onChange={(value) =>
        desk.readAs({ encoding: ENCODINGS.find((encoding) => encoding === value) })
      }
    />
  );
}

function DelimiterChoice({ desk, state: { options, source } }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const found = source?.kind === 'text' ? source : undefined;
  const delimiter = options.delimiter ?? found?.delimiter ?? DETECT;
  return (
    <Choice
      label={t('import.delimiter')}
      options={[...detection(found, t), ...delimiters(delimiter, translator)]}
      value={delimiter}
      onChange={(value) => desk.readAs({ delimiter: value === DETECT ? undefined : value })}
    />
  );
}

/** Once something was found, it stands among the others. */
function detection(found: TableSource | undefined, t: Translator['t']) {
  return found ? [] : [{ value: DETECT, label: t('import.detect') }];
}

/** The usual ones, and one that the file itself named. */
function delimiters(used: string, { t }: Translator): { value: string; label: string }[] {
  const usual: readonly string[] = DELIMITERS;
  const all = usual.includes(used) || used === DETECT ? usual : [...usual, used];
  return all.map((value) => ({ value, label: delimiterName(value, t) }));
}

function delimiterName(delimiter: string, t: Translator['t']): string {
  switch (delimiter) {
    case ';':
      return t('import.delimiter.semicolon');
    case ',':
      return t('import.delimiter.comma');
    case '\t':
      return t('import.delimiter.tab');
    case '|':
      return t('import.delimiter.bar');
    default:
      return delimiter;
  }
}
