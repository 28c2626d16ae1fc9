// The rules of saving while typing, case by case.

import assert from "node:assert/strict";
import { test } from "node:test";

import { FIRST_RETRY_MS, LONGEST_RETRY_MS, REST_MS, start, step, type Event, type State } from "../src/autosave/machine";

const typed: Event = { type: "typed" };
const due: Event = { type: "due", changed: true };
const saved: Event = { type: "saved", revision: "8", message: "Saved" };
const conflict: Event = { type: "conflict", message: "Changed by another" };
const refused: Event = { type: "refused", message: "Too long" };
const lost: Event = { type: "failed", answered: false, message: "" };
const turnedAway: Event = { type: "failed", answered: true, message: "Signed out" };
const online: Event = { type: "online" };
const submit = (at: number): Event => ({ type: "submit", at });
const leave = (certain: boolean): Event => ({ type: "leave", changed: true, certain });

/** Plays events; checks the phase reached and the effects of the last event, by name. */
function check(name: string, events: Event[], phase: State["phase"], effects: string): void {
  test(name, () => {
    let state = start;
    let last = "";
    for (const event of events) {
      const [next, done] = step(state, event);
      state = next;
      last = done.map((effect) => ("what" in effect ? `say-${effect.what}` : effect.type)).join(" ");
    }
    assert.deepEqual([state.phase, last], [phase, effects]);
  });
}

check("typing starts the rest", [typed], "waiting", "timer");
check("typing on prolongs the rest", [typed, typed], "waiting", "timer");
check("a rest sends", [typed, due], "sending", "cancelTimer say-saving send");
check("nothing changed, nothing sent", [typed, { type: "due", changed: false }], "resting", "forget");
check("a save is confirmed", [typed, due, saved], "resting", "revision say-saved forget");

check("typing during a save sends nothing yet", [typed, due, typed], "sending", "");
check("what was typed during a save follows it", [typed, due, typed, saved], "waiting", "revision say-saved timer");
check("and is sent", [typed, due, typed, saved, due], "sending", "cancelTimer say-saving send");

check("a conflict stops", [typed, due, conflict], "stopped", "cancelTimer keep say-conflict offerComparison");
check("after a conflict typing is only kept", [typed, due, conflict, typed], "stopped", "keep");
check("after a conflict nothing is sent by itself", [typed, due, conflict, typed, due], "stopped", "");
check("after a conflict a submit goes through", [typed, due, conflict, submit(0)], "leaving", "forget");

check("a refusal is said and kept", [typed, due, refused], "resting", "keep say-refused");
check("after a refusal typing goes on", [typed, due, refused, typed, due], "sending", "cancelTimer say-saving send");
check("typed during a refused save is tried", [typed, due, typed, refused], "waiting", "keep say-refused timer");

check("a lost request is kept and tried again", [typed, due, lost], "offline", "keep say-kept timer");
check("offline every letter is kept", [typed, due, lost, typed], "offline", "keep");
check("the same content is sent again first", [typed, due, lost, typed, due], "sending", "cancelTimer say-saving resend");
check("then the newer one", [typed, due, lost, typed, due, saved, due], "sending", "cancelTimer say-saving send");
check("the network's return sends at once", [typed, due, lost, online], "sending", "cancelTimer say-saving resend");
check("the network's return without need", [online], "resting", "");
check("turned away: the newest is sent next", [typed, due, turnedAway, due], "sending", "cancelTimer say-saving send");

check("a submit at rest goes through", [submit(0)], "leaving", "cancelTimer");
check("a submit in the rest goes through", [typed, submit(0)], "leaving", "cancelTimer");
check("a submit during a save waits", [typed, due, submit(0)], "sending", "hold");
check("and goes with the new revision", [typed, due, submit(0), saved], "leaving", "revision say-saved forget submit");
check("a double submit during a save is one", [typed, due, submit(0), submit(90), saved, submit(200)], "leaving", "hold");
check("a submit that meets a conflict shows both", [typed, due, submit(0), conflict], "leaving", "forget submit");
check("a submit that is refused shows why", [typed, due, submit(0), refused], "leaving", "keep say-refused submit");
check("a submit without network stays here", [typed, due, submit(0), lost], "offline", "keep say-kept timer");
check("a submit when signed out goes on", [typed, due, submit(0), turnedAway], "leaving", "keep say-kept submit");
check("a submit offline tries first", [typed, due, lost, submit(0)], "sending", "hold cancelTimer say-saving resend");
check("a double click is one submit", [submit(0), submit(300)], "leaving", "hold");
check("a later second try is let through", [submit(0), submit(5000)], "leaving", "");
check("typing while the page goes is left alone", [submit(0), typed], "leaving", "");
check("a page that comes back begins anew", [submit(0), { type: "back" }, typed], "waiting", "timer");

check("leaving in the rest sends", [typed, leave(true)], "sending", "cancelTimer say-saving send");
check("leaving without certainty also keeps", [typed, leave(false)], "sending", "cancelTimer say-saving send keep");
check("leaving during a save keeps the rest", [typed, due, typed, leave(true)], "sending", "keep");
check("leaving with nothing new", [leave(true)], "resting", "");

check("what was kept is sent at once", [{ type: "restored" }], "sending", "cancelTimer say-saving send");
check("an answer that nobody waits for", [saved], "resting", "");

test("the rest is short, the retries grow up to a limit", () => {
  assert.deepEqual(step(start, typed)[1], [{ type: "timer", ms: REST_MS }]);
  let state = step(step(start, typed)[0], due)[0];
  const waits: number[] = [];
  for (let i = 0; i < 8; i += 1) {
    const [next, effects] = step(state, lost);
    for (const effect of effects) if (effect.type === "timer") waits.push(effect.ms);
    state = step(next, due)[0];
  }
  assert.deepEqual(waits.slice(0, 3), [FIRST_RETRY_MS, 2 * FIRST_RETRY_MS, 4 * FIRST_RETRY_MS]);
  assert.equal(waits.at(-1), LONGEST_RETRY_MS);
});
