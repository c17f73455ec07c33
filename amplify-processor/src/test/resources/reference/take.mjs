// Whether graphql-js takes the schemas, *.graphql, and Node the modules, *.js, of a folder, as node --check does: a process for each file would take hours.
// usage: node --experimental-vm-modules take.mjs FOLDER    prints one line per finding
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceTextModule } from 'node:vm';
import { problem } from './appsync.mjs';

const folder = process.argv[2];

function syntaxError(text, identifier) {
  try {
    new SourceTextModule(text, { identifier });
    return null;
  } catch (e) {
    return String(e);
  }
}

let files = 0;
for (const name of readdirSync(folder)) {
  const check = name.endsWith('.graphql') ? problem : name.endsWith('.js') ? syntaxError : null;
  if (check) {
    files++;
    const found = check(readFileSync(join(folder, name), 'utf8'), name);
    if (found) {
      console.log(`${name}: ${found}`);
    }
  }
}
console.log(`${files} files`);
