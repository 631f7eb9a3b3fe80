declare const brand: unique symbol;

/** A string that only its own factory or a schema may make: an answer's id is no theme's id. */
export type Brand<Name extends string> = string & {
  readonly [brand]: Readonly<Record<Name, true>>;
};
