// What the server's answers mean.

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Event } from "../src/autosave/machine";
import { understand } from "../src/autosave/reply";

function check(status: number, body: unknown, expected: Event): void {
  test(`${status} with ${JSON.stringify(body)}`, () => assert.deepEqual(understand(status, body), expected));
}

check(200, { revision: 7, message: "Saved 14:02" }, { type: "saved", revision: "7", message: "Saved 14:02" });
check(200, { revision: "7" }, { type: "saved", revision: "7", message: "" });
check(409, { message: "Changed" }, { type: "conflict", message: "Changed" });
check(422, { message: "Too long" }, { type: "refused", message: "Too long" });
check(401, { message: "Signed out" }, { type: "failed", answered: true, message: "Signed out" });
check(303, null, { type: "failed", answered: true, message: "" });
check(200, null, { type: "failed", answered: true, message: "" });
check(200, { revision: null }, { type: "failed", answered: true, message: "" });
check(503, "busy", { type: "failed", answered: false, message: "" });
