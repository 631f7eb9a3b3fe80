import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import type { Option } from '#renderer/ui/choice.tsx';
import '#renderer/ui/checks.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any of several, each with a box to tick. */
export function Checks<Value extends string>(props: Props<Value>) {
  const { label, help, options, values, onChange } = props;
  return (
    <CheckboxGroup
      className="field checks"
      value={[...values]}
      onChange={(keys) =>
        onChange(options.map(({ value }) => value).filter((value) => keys.includes(value)))
      }
    >
      <Label>{label}</Label>
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} className="check">
          <span className="check-box" aria-hidden>
            <Check size={12} strokeWidth={3} />
          </span>
          <span className="check-words" title={option.label}>
            {option.label}
          </span>
        </Checkbox>
      ))}
      {help && <Text slot="description">{help}</Text>}
    </CheckboxGroup>
  );
}
