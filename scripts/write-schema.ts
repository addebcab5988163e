import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { SCHEMAS, jsonSchema } from '../src/lists/json-schema';

/** Writes the published JSON Schemas from the validators; `--check` says whether they are up to date. */
const check = process.argv.includes('--check');
let stale = 0;
for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) {
  const path = new URL(`../src/lists/${name}.schema.json`, import.meta.url);
  const text = await format(JSON.stringify(jsonSchema(name)), { parser: 'json', printWidth: 100 });
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`src/lists/${name}.schema.json is stale: run npm run lists:schema`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
