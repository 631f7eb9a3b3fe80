import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession, useTranslator } from '#renderer/app/context.ts';
import { saveList } from '#renderer/features/import/save-list.ts';
import { Button } from '#renderer/ui/button.tsx';

interface Props {
  readonly title: string;
  readonly text?: string;
  /** The saved file's name, without its ending. */
  readonly name: string;
  /** Headings first. The first two cells of a row tell it from the others. */
  readonly table: readonly (readonly string[])[];
  /** What can be done about it, above the list. */
  readonly children?: ReactNode;
}

const MOST_SHOWN = 50;
const CHARACTERS_SHOWN = 300;

/** A list of texts on the page, its beginning in sight and the whole to be saved. */
export function ListSection({ title, text, name, table, children }: Props) {
  const session = useSession();
  const { t, number } = useTranslator();
  const [headings = [], ...rows] = table;
  const more = rows.length - MOST_SHOWN;
  return (
    <section>
      <div className="import-list-head">
        <h2>{title}</h2>
        <Button icon={Download} look="quiet" onPress={() => void saveList(session, name, table)}>
          {t('import.saveList')}
        </Button>
      </div>
      {text && <p className="quiet">{text}</p>}
      {children}
      <table className="import-list" data-columns={headings.length}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((cells) => (
            <tr key={cells.join('\t')}>
              {cells.map((cell, at) => (
                <td key={headings[at]} dir="auto">
                  {cell.slice(0, CHARACTERS_SHOWN)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="quiet import-more">
          {t('import.moreRows', { count: more, shown: number(more) })}
        </p>
      )}
    </section>
  );
}
