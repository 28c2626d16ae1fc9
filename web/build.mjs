// Builds dist/ (or, with --tests, build/tests.mjs), prints the sizes and refuses what has grown too large.

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import * as esbuild from "esbuild";
import rtlcss from "rtlcss";
import * as sass from "sass";

/** The most that a reader's browser has to fetch, in bytes. */
const MOST = { css: 90_000, js: 25_000, gzippedTogether: 35_000 };

process.chdir(fileURLToPath(new URL(".", import.meta.url)));

if (process.argv.includes("--tests")) {
  await buildTests();
} else {
  await buildPages();
}

async function buildPages() {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist", { recursive: true });
  const css = await styles();
  await writeFile("dist/omnibus.css", css);
  await writeFile("dist/omnibus.rtl.css", rtlcss.process(css));
  await script("src/omnibus.ts", "dist/omnibus.js", { minify: true, platform: "browser", target: "es2021" });
  for (const drawing of ["favicon.svg", "logo.svg"]) await cp(`assets/${drawing}`, `dist/${drawing}`);
  await weigh();
}

async function buildTests() {
  await script("test/all.ts", "build/tests.mjs", {
    platform: "node",
    target: "node18",
    packages: "external",
    sourcemap: "inline",
  });
}

async function styles() {
  const { css } = sass.compile("styles/omnibus.scss", { loadPaths: ["node_modules"], quietDeps: true });
  // Every colour of govuk-frontend is a variable set on :root, so its fallback is only weight.
  // And its thinned type is hard to read in Arabic and Chinese.
  const light = css
    .replace(/var\((--govuk-[a-z-]+-colour), #[0-9a-f]+\)/g, "var($1)")
    .replace(/(-webkit-font-smoothing: antialiased|-moz-osx-font-smoothing: grayscale);/g, "");
  return (await esbuild.transform(light, { loader: "css", minify: true, legalComments: "none" })).code;
}

async function script(from, to, options) {
  await esbuild.build({ entryPoints: [from], outfile: to, bundle: true, format: "esm", legalComments: "none", ...options });
}

async function weigh() {
  let gzippedTogether = 0;
  for (const file of ["omnibus.css", "omnibus.rtl.css", "omnibus.js", "logo.svg", "favicon.svg"]) {
    const bytes = await readFile(`dist/${file}`);
    const gzipped = gzipSync(bytes, { level: 9 }).length;
    console.log(`${file.padEnd(16)} ${String(bytes.length).padStart(7)} bytes, ${String(gzipped).padStart(6)} gzipped`);
    if (file.endsWith(".css")) refuse(file, bytes.length, MOST.css);
    if (file.endsWith(".js")) refuse(file, bytes.length, MOST.js);
    // A page has one style sheet: left to right or right to left.
    if (file !== "omnibus.css") gzippedTogether += gzipped;
  }
  console.log(`one page         ${String(gzippedTogether).padStart(22)} gzipped together`);
  refuse("all files of a page, gzipped", gzippedTogether, MOST.gzippedTogether);
}

function refuse(what, size, most) {
  if (size <= most) return;
  console.error(`${what}: ${size} bytes, at most ${most}`);
  process.exitCode = 1;
}
