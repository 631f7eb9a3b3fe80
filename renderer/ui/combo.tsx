import { useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** What may be picked; anything else may be typed. */
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text that is typed, or picked from those that are there: the browser's own list, which hides nothing. */
export function Combo(props: Props) {
  const { label, hideLabel, placeholder, options, value, onChange } = props;
  const list = useId();
  return (
    <TextField className="field" value={value} onChange={onChange}>
      <Label className={hideLabel ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <Input className="input" list={list} placeholder={placeholder} />
      <datalist id={list}>
        {options.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </TextField>
  );
}
