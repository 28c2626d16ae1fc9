// What is kept on the device: coming back, full devices, signing out.

import assert from "node:assert/strict";
import { test } from "node:test";

import { same, type Content } from "../src/autosave/content";
import { clearAll, hasKept, Shelves, type Kept, type Shelf } from "../src/autosave/kept";

const FORM = "/reviews/7/answers/untoc-5-1";
const text = (value: string): Content => [["status", "yes"], ["text", value]];

class Memory implements Shelf {
  private readonly all = new Map<string, string>();
  get length(): number {
    return this.all.size;
  }
  key(i: number): string | null {
    return [...this.all.keys()][i] ?? null;
  }
  getItem(key: string): string | null {
    return this.all.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.all.set(key, value);
  }
  removeItem(key: string): void {
    this.all.delete(key);
  }
}

function check(name: string, kept: Kept, page: Content, pageRevision: string, expected: string): void {
  test(name, () => {
    const shelves = new Shelves(new Memory(), "ana");
    shelves.keep(FORM, kept);
    const back = shelves.comeBack(FORM, page, pageRevision);
    assert.equal(back.type === "restore" ? `${back.content[1]?.[1]} at ${back.revision}` : back.type, expected);
  });
}

check("it arrived after all", { content: text("a"), revision: "6", sent: null }, text("a"), "7", "forget");
check("the page is older", { content: text("ab"), revision: "6", sent: null }, text("a"), "6", "ab at 6");
check("the last request arrived", { content: text("ab"), revision: "6", sent: text("a") }, text("a"), "7", "ab at 7");
check("somebody else wrote", { content: text("ab"), revision: "6", sent: text("a") }, text("z"), "8", "ab at 6");

test("nobody else's copy and no broken copy comes back", () => {
  const shelf = new Memory();
  new Shelves(shelf, "ana").keep(FORM, { content: text("a"), revision: "1", sent: null });
  assert.deepEqual(new Shelves(shelf, "ben").comeBack(FORM, text(""), "1"), { type: "nothing" });
  for (const broken of ["{", "null", "[]", '{"content":[["a"]],"revision":"1","sent":null}', '{"content":[],"revision":1,"sent":null}']) {
    shelf.setItem("omnibus:kept:ana:/broken", broken);
    assert.deepEqual(new Shelves(shelf, "ana").comeBack("/broken", text(""), "1"), { type: "nothing" });
  }
});

test("a device that refuses is told apart", () => {
  const full = new Memory();
  full.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  assert.equal(new Shelves(full, "ana").keep(FORM, { content: [], revision: "1", sent: null }), false);
  assert.equal(new Shelves(new Memory(), "ana").keep(FORM, { content: [], revision: "1", sent: null }), true);
});

test("signing out clears every copy and nothing else", () => {
  const shelf = new Memory();
  shelf.setItem("theme", "quiet");
  new Shelves(shelf, "ana").keep(FORM, { content: text("a"), revision: "1", sent: null });
  new Shelves(shelf, "ana:b").keep(FORM, { content: text("b"), revision: "1", sent: null });
  assert.deepEqual([hasKept(shelf, "ana"), hasKept(shelf, "an"), hasKept(shelf, "ana:b")], [true, false, true]);
  clearAll(shelf);
  assert.deepEqual([shelf.length, shelf.getItem("theme")], [1, "quiet"]);
});

test("contents are compared as a reader would", () => {
  assert.equal(same(text("a\r\nb "), text("a\nb")), true);
  assert.equal(same(text("a"), text("b")), false);
  assert.equal(same(text("a"), [["text", "a"], ["status", "yes"]]), false);
  assert.equal(same(text("a"), [...text("a"), ["more", ""]]), false);
});
