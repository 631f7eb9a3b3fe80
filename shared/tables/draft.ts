/** A record that nobody has stamped yet. */
export type Draft<Kept extends { readonly stamp: unknown }> = Omit<Kept, 'stamp' | 'deleted'>;
