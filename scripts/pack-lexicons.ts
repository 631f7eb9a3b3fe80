import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fetchDictionaries } from '#scripts/lexicon/fetch-dictionaries.ts';
import { packFinnish } from '#scripts/lexicon/pack-finnish.ts';
import { packSwedish } from '#scripts/lexicon/pack-swedish.ts';
import { projectRoot } from '#scripts/paths.mjs';

/*
 * Makes shared/language/data anew: npx tsx scripts/pack-lexicons.ts. Needs Debian's apt-get and dpkg;
 * nothing else in the project does, since what it makes is committed.
 */
const folder = path.join(projectRoot, 'out', 'dictionaries');
mkdirSync(folder, { recursive: true });
const dictionaries = fetchDictionaries(folder);
console.log(packFinnish(dictionaries));
console.log(packSwedish(dictionaries));
