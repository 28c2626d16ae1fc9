// Writes the style guide, every component in English and in Arabic, to guide/out/. It is for looking; nothing of it is shipped.

import { mkdir, writeFile } from "node:fs/promises";

import { page } from "./page.mjs";

const folder = new URL("out/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const language of ["en", "ar"]) {
  await writeFile(new URL(`${language}.html`, folder), page(language));
  console.log(`guide/out/${language}.html`);
}
