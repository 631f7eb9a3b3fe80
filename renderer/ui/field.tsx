import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { letAppHear } from '#renderer/ui/let-app-hear.ts';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  /** More than one line: a text area of so many rows. */
  readonly rows?: number;
  readonly hideLabel?: boolean;
}

/** A labelled text field; what is wrong stands beside it. */
export function Field(props: Props) {
  const { label, help, problem, placeholder, rows, hideLabel, onKeyDown, ...rest } = props;
  const listen = (event: Parameters<NonNullable<Props['onKeyDown']>>[0]) => {
    onKeyDown?.(event);
    letAppHear(event);
  };
  return (
    <TextField
      {...rest}
      {...(onKeyDown && { onKeyDown: listen })}
      isInvalid={Boolean(problem)}
      className="field"
    >
      <Label className={hideLabel ? 'visually-hidden' : undefined}>{label}</Label>
      {rows ? (
        <TextArea rows={rows} placeholder={placeholder} className="input" />
      ) : (
        <Input placeholder={placeholder} className="input" />
      )}
      {help && <Text slot="description">{help}</Text>}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
