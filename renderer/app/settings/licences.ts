import { useEffect, useState } from 'react';
import { z } from 'zod';

const licencesSchema = z.array(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    /** Its short name, as "MIT". */
    licence: z.string(),
    text: z.string(),
  }),
);

/** A work that the app contains, and on what terms. */
export type Licence = z.infer<typeof licencesSchema>[number];

export type Licences =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly licences: readonly Licence[] }
  | { readonly kind: 'failed' };

/** The list that the build wrote beside the window; read when it is looked at. */
export function useLicences(): Licences {
  const [licences, setLicences] = useState<Licences>({ kind: 'reading' });
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await readLicences();
      if (!isGone) setLicences(found);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, []);
  return licences;
}

async function readLicences(): Promise<Licences> {
  try {
    const answer = await fetch(new URL('licences.json', document.baseURI));
    return { kind: 'read', licences: licencesSchema.parse(await answer.json()) };
  } catch {
    return { kind: 'failed' };
  }
}
