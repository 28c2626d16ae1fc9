// Our own styles are written by logical directions only: mirroring must leave them as they are.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import rtlcss from "rtlcss";
import * as sass from "sass";

const OURS = readdirSync("styles")
  .map((file) => file.replace(/^_|\.scss$/g, ""))
  .filter((name) => !["omnibus", "settings", "govuk"].includes(name));

for (const name of OURS) {
  test(`${name} is the same in both directions`, () => {
    const { css } = sass.compileString(`@use "settings"; @use "${name}";`, { loadPaths: ["styles", "node_modules"] });
    assert.ok(css.length > 0);
    assert.equal(rtlcss.process(css), css);
  });
}

test("no font of others, nothing from other hosts, no colour of better and worse", () => {
  const { css } = sass.compile("styles/omnibus.scss", { loadPaths: ["node_modules"], quietDeps: true });
  assert.doesNotMatch(css, /tag--(red|green|yellow|orange)/);
  assert.doesNotMatch(css, /GDS Transport|@font-face|url\(\W*https?:/);
});
