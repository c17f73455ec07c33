// Runs AWS's own linter for APPSYNC_JS, and TypeScript's check of members, over a folder of resolvers.
// usage: node lint.mjs FOLDER    prints one line per finding; exit code 1 when there is one
import { ESLint } from 'eslint';
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const plugin = require('@aws-appsync/eslint-plugin');
const parser = require('@typescript-eslint/parser');

const folder = resolve(process.argv[2]);
const files = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
const compilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: false,
  target: 'es2020',
  lib: ['es2020'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  baseUrl: resolve('.'),
  paths: { '@aws-appsync/*': [join(resolve('node_modules'), '@aws-appsync/*')] },
};
const tsconfig = join(folder, 'tsconfig.json');
writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));

const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.js'],
      languageOptions: { parser, parserOptions: { project: tsconfig } },
      plugins: { '@aws-appsync': plugin },
      rules: { ...plugin.configs.base.rules, ...plugin.configs.recommended.rules },
    },
  ],
});
const findings = (await eslint.lintFiles(files)).flatMap((result) =>
  result.messages.map((m) => `${result.filePath.slice(folder.length + 1)}:${m.line}: ${m.ruleId}: ${m.message}`),
);

const { options } = ts.parseJsonConfigFileContent({ compilerOptions }, ts.sys, folder);
const program = ts.createProgram(files, options);
for (const d of ts.getPreEmitDiagnostics(program)) {
  const at = d.file ? `${d.file.fileName.slice(folder.length + 1)}:${d.file.getLineAndCharacterOfPosition(d.start).line + 1}` : '';
  findings.push(`${at}: TS${d.code}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`);
}
console.log(findings.join('\n'));
console.log(`${files.length} files, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
