// For every line of a file, {"sdl", "default"} and perhaps "ours": what the reference makes of the directive SDL, and whether graphql-js takes ours.
import { readFileSync, writeFileSync } from 'node:fs';
import { problem } from './appsync.mjs';
import { emit } from './emit.mjs';
import { introspect } from './introspect.mjs';

const [questions, answers] = process.argv.slice(2);
const lines = readFileSync(questions, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
writeFileSync(
  answers,
  lines
    .map((line) => JSON.stringify({ sdl: emit(line.sdl, { default: line.default }), introspection: introspect(line.sdl), problem: problem(line.ours) }))
    .join('\n') + '\n',
);
