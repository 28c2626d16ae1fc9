// Many typists, bad networks: whatever happens in whatever order, nothing typed is lost and nothing collides.

import assert from "node:assert/strict";
import { test } from "node:test";

import { start, step, type Effect, type Event, type State } from "../src/autosave/machine";

const RUNS = 400;
const EVENTS = 120;

/** A server that keeps one answer under a revision and, as ours, takes the same content twice without complaint. */
class Server {
  text = "";
  revision = 0;

  save(text: string, revision: number): Event {
    if (text === this.text) return { type: "saved", revision: String(this.revision), message: "" };
    if (revision !== this.revision) return { type: "conflict", message: "" };
    this.text = text;
    this.revision += 1;
    return { type: "saved", revision: String(this.revision), message: "" };
  }
}

/** A page with one text field, joined to the rules as the real one is. */
class Page {
  state: State = start;
  text = "";
  revision = 0;
  timer = false;
  submitted = false;
  request: { text: string; revision: number } | null = null;
  kept: string | null = null;
  private sent = "";
  private saved = "";

  take(event: Event): void {
    const [next, effects] = step(this.state, event);
    this.state = next;
    for (const effect of effects) this.act(effect);
    if (event.type === "submit" && !effects.some((effect) => effect.type === "hold")) this.submitted = true;
  }

  changed(): boolean {
    return this.text !== this.saved;
  }

  private act(effect: Effect): void {
    if (effect.type === "timer") this.timer = true;
    if (effect.type === "cancelTimer") this.timer = false;
    if (effect.type === "send") this.open(this.text);
    if (effect.type === "resend") this.open(this.sent);
    if (effect.type === "keep") this.kept = this.text;
    if (effect.type === "forget") this.kept = null;
    if (effect.type === "submit") this.submitted = true;
    if (effect.type === "revision") {
      this.revision = Number(effect.revision);
      this.saved = this.sent;
    }
  }

  private open(text: string): void {
    assert.equal(this.request, null, "never two requests at once");
    this.sent = text;
    this.request = { text, revision: this.revision };
  }
}

test("alone on a bad network: no conflict, nothing lost, the server ends with what was typed", () => {
  for (let run = 1; run <= RUNS; run += 1) {
    const chance = dice(run);
    const server = new Server();
    const page = new Page();
    for (let i = 0; i < EVENTS; i += 1) {
      play(page, server, chance);
      assert.notEqual(page.state.phase, "stopped", `run ${run}: a conflict with oneself`);
      const safe = page.kept === page.text || page.timer || page.request !== null || page.text === server.text;
      assert.ok(safe, `run ${run}: typed text is neither kept nor about to be sent`);
    }
    settle(page, server);
    assert.deepEqual([server.text, page.revision, page.kept], [page.text, server.revision, null], `run ${run}`);
  }
});

test("a submit at any moment carries the newest revision", () => {
  for (let run = 1; run <= RUNS; run += 1) {
    const chance = dice(run);
    const server = new Server();
    const page = new Page();
    const moments = Math.floor(chance() * 40);
    for (let i = 0; i < moments; i += 1) play(page, server, chance);
    page.take({ type: "submit", at: 0 });
    page.take({ type: "submit", at: 150 });
    for (let i = 0; i < 50 && !page.submitted; i += 1) {
      if (page.request) answer(page, server, "arrives");
      else page.take({ type: "submit", at: 10_000 * (i + 1) });
    }
    assert.ok(page.submitted, `run ${run}: the form was never submitted`);
    assert.notEqual(server.save(page.text, page.revision).type, "conflict", `run ${run}`);
  }
});

test("two on one answer: the second is told, nothing is overwritten", () => {
  const server = new Server();
  const [ana, ben] = [new Page(), new Page()];
  for (const [page, text] of [[ana, "Ana's"], [ben, "Ben's"]] as const) {
    page.text = text;
    page.take({ type: "typed" });
    page.take({ type: "due", changed: page.changed() });
  }
  answer(ana, server, "arrives");
  answer(ben, server, "arrives");
  assert.deepEqual([server.text, ben.state.phase, ben.kept], ["Ana's", "stopped", "Ben's"]);
});

/** One thing happens: typing, a timer, an answer that arrives or gets lost on the way there or back, a network's return. */
function play(page: Page, server: Server, chance: () => number): void {
  const what = chance();
  if (what < 0.4) {
    page.text += String.fromCharCode(97 + Math.floor(chance() * 26));
    page.take({ type: "typed" });
  } else if (what < 0.6) {
    if (page.timer) fire(page);
  } else if (what < 0.9) {
    if (page.request) answer(page, server, chance() < 0.6 ? "arrives" : chance() < 0.5 ? "lost there" : "lost back");
  } else if (what < 0.95) {
    page.take({ type: "online" });
  } else {
    page.take({ type: "leave", changed: page.changed(), certain: true });
  }
}

function fire(page: Page): void {
  page.timer = false;
  page.take({ type: "due", changed: page.changed() });
}

function answer(page: Page, server: Server, fate: "arrives" | "lost there" | "lost back"): void {
  const request = page.request;
  assert.ok(request);
  page.request = null;
  const reply = fate === "lost there" ? null : server.save(request.text, request.revision);
  page.take(fate === "arrives" && reply ? reply : { type: "failed", answered: false, message: "" });
}

function settle(page: Page, server: Server): void {
  for (let i = 0; i < 20; i += 1) {
    if (page.request) answer(page, server, "arrives");
    else if (page.timer) fire(page);
  }
}

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
