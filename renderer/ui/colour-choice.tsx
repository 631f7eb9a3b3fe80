import { Label, Radio, RadioGroup } from 'react-aria-components';
import '#renderer/ui/colour-choice.css';

interface Props {
  readonly label: string;
  /** The colours' names, in their order. */
  readonly names: readonly string[];
  readonly value: number;
  readonly onChange: (colour: number) => void;
}

/** One of the theme colours, each a swatch with a name. */
export function ColourChoice({ label, names, value, onChange }: Props) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={String(value)}
      onChange={(colour) => onChange(Number(colour))}
    >
      <Label>{label}</Label>
      <div className="colours">
        {names.map((name, colour) => (
          <Radio key={name} value={String(colour)} aria-label={name} className="colour">
            <span className="colour-swatch" data-colour={colour} title={name} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
