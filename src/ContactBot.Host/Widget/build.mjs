// Builds the citizen's chat into ../wwwroot/widget. `npm ci && node build.mjs`
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = import.meta.dirname;
const output = join(here, '../wwwroot/widget');

/** Compressed bytes that each script may have; the tests hold the same. */
const budgets = { 'loader.js': 5 * 1024, 'chat.js': 60 * 1024, 'cards.js': 60 * 1024 };

const minifiedCss = {
  name: 'minified-css',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, minify: true, target, charset: 'utf8', write: false });
      return { contents: outputFiles[0].text.trim(), loader: 'text' };
    }),
};

const target = ['chrome100', 'edge100', 'firefox104', 'safari15.4'];

async function bundle(name, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(here, `src/${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
    plugins: [minifiedCss],
  });
  return outputFiles[0].contents;
}

/** The name carries the content's digest, so that a cached loader never meets a chat of another version. */
function versioned(file, contents) {
  return JSON.stringify(`${file}?v=${createHash('sha256').update(contents).digest('hex').slice(0, 12)}`);
}

const types = spawnSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', here], { stdio: 'inherit' });
if (types.status !== 0) {
  process.exit(1);
}

const cards = await bundle('cards');
const chat = await bundle('chat', { CARDS_SCRIPT: versioned('cards.js', cards) });
const loader = await bundle('loader', { CHAT_SCRIPT: versioned('chat.js', chat) });

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
let overweight = false;
for (const [file, contents] of Object.entries({ 'loader.js': loader, 'chat.js': chat, 'cards.js': cards })) {
  await writeFile(join(output, file), contents);
  const brotli = brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const gzip = gzipSync(contents, { level: 9 }).length;
  overweight ||= gzip > budgets[file];
  console.log(`${file.padEnd(10)} ${brotli} bytes brotli, ${gzip} gzip (budget ${budgets[file]})`);
}

if (overweight) {
  console.error('error : a script of the chat is over its budget; see the sizes above');
  process.exit(1);
}
