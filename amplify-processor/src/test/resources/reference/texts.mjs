// The texts of a schema as graphql-js reads them: descriptions of types, and groups that directives name.
// usage: node texts.mjs FILE    prints JSON
import { parse, visit } from 'graphql';
import { readFileSync } from 'node:fs';

const descriptions = {};
const groups = new Set();
visit(parse(readFileSync(process.argv[2], 'utf8')), {
  ObjectTypeDefinition(type) {
    descriptions[type.name.value] = type.description?.value ?? '';
  },
  Argument(argument) {
    if (argument.name.value === 'cognito_groups') {
      argument.value.values.forEach((group) => groups.add(group.value));
    }
  },
});
console.log(JSON.stringify({ descriptions, groups: [...groups] }));
