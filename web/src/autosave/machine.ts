// The rules of saving while typing, as a pure state machine: no page, no network, no clock.
//
// What it promises: one request at a time for one form; what is typed during a request follows it with the new
// revision; a lost connection loses nothing; a conflict is never resolved silently; a submit never races a save.

/** How long the typist rests before a save, in milliseconds. */
export const REST_MS = 800;
/** The first and the longest wait before a failed save is tried again, in milliseconds. */
export const FIRST_RETRY_MS = 2_000;
export const LONGEST_RETRY_MS = 60_000;
/** A second submit within this time is a double click, in milliseconds. */
export const DOUBLE_CLICK_MS = 2_000;

/**
 * - `resting`: the server has what the form has (as far as we know)
 * - `waiting`: something was typed, the typist has not rested yet
 * - `sending`: a request is under way
 * - `offline`: the last request did not get through; it is tried again
 * - `stopped`: somebody else changed the answer; only a submit by hand goes on
 * - `leaving`: the browser is submitting the form itself
 */
export type Phase = "resting" | "waiting" | "sending" | "offline" | "stopped" | "leaving";

export interface State {
  readonly phase: Phase;
  /** Typed since the last request was put together. */
  readonly dirty: boolean;
  /** Requests that failed in a row. */
  readonly tries: number;
  /** The last request may or may not have reached the server: the same content is sent once more before anything newer. */
  readonly unsure: boolean;
  /** The reader pressed submit while a request was under way. */
  readonly submitHeld: boolean;
  /** When the browser began to submit, in milliseconds of any clock. */
  readonly leftAt: number;
}

export type Event =
  | { type: "typed" }
  /** The timer ran out; `changed` is whether the form differs from what was last saved. */
  | { type: "due"; changed: boolean }
  /** Content kept on this device was put back into the form. */
  | { type: "restored" }
  | { type: "saved"; revision: string; message: string }
  | { type: "conflict"; message: string }
  /** The server cannot store it as it is (422). */
  | { type: "refused"; message: string }
  /** No usable answer. `answered`: the server did answer, with a refusal that is not about the content. */
  | { type: "failed"; answered: boolean; message: string }
  | { type: "online" }
  | { type: "submit"; at: number }
  /** The page is being left or hidden; `changed` as for `due`; `certain` is whether a request would outlive the page. */
  | { type: "leave"; changed: boolean; certain: boolean }
  /** The page came back from the browser's memory. */
  | { type: "back" };

export type Effect =
  | { type: "timer"; ms: number }
  | { type: "cancelTimer" }
  | { type: "send" }
  /** Send once more what was sent last. */
  | { type: "resend" }
  | { type: "revision"; revision: string }
  | { type: "keep" }
  | { type: "forget" }
  | { type: "say"; what: "saving" | "saved" | "kept" | "conflict" | "refused"; message: string }
  | { type: "offerComparison" }
  /** Do not let the browser submit now. */
  | { type: "hold" }
  /** Submit the form by the browser, with the button that was pressed. */
  | { type: "submit" };

export type Step = readonly [State, readonly Effect[]];

export const start: State = {
  phase: "resting",
  dirty: false,
  tries: 0,
  unsure: false,
  submitHeld: false,
  leftAt: 0,
};

/** The next state and what to do, in order. */
export function step(state: State, event: Event): Step {
  switch (event.type) {
    case "typed":
      return typed(state);
    case "due":
      return due(state, event.changed);
    case "restored":
      return state.phase === "resting" ? send(state) : [state, []];
    case "saved":
      return saved(state, event.revision, event.message);
    case "conflict":
      return conflict(state, event.message);
    case "refused":
      return refused(state, event.message);
    case "failed":
      return failed(state, event.answered, event.message);
    case "online":
      return state.phase === "offline" ? send(state) : [state, []];
    case "submit":
      return submit(state, event.at);
    case "leave":
      return leave(state, event.changed, event.certain);
    case "back":
      return state.phase === "leaving" ? [{ ...state, phase: "resting", submitHeld: false }, []] : [state, []];
  }
}

function typed(state: State): Step {
  switch (state.phase) {
    case "resting":
    case "waiting":
      return [{ ...state, phase: "waiting", dirty: true }, [{ type: "timer", ms: REST_MS }]];
    case "sending":
      return [{ ...state, dirty: true }, []];
    case "offline":
    case "stopped":
      return [{ ...state, dirty: true }, [{ type: "keep" }]];
    case "leaving":
      return [state, []];
  }
}

function due(state: State, changed: boolean): Step {
  if (state.phase === "offline") return send(state);
  if (state.phase !== "waiting") return [state, []];
  return changed ? send(state) : [{ ...state, phase: "resting", dirty: false }, [{ type: "forget" }]];
}

function send(state: State): Step {
  const say: Effect = { type: "say", what: "saving", message: "" };
  if (state.unsure) return [{ ...state, phase: "sending" }, [{ type: "cancelTimer" }, say, { type: "resend" }]];
  return [{ ...state, phase: "sending", dirty: false }, [{ type: "cancelTimer" }, say, { type: "send" }]];
}

function saved(state: State, revision: string, message: string): Step {
  if (state.phase !== "sending") return [state, []];
  const next: State = { ...state, tries: 0, unsure: false };
  const effects: Effect[] = [
    { type: "revision", revision },
    { type: "say", what: "saved", message },
  ];
  if (state.submitHeld) return [leaving(next), [...effects, { type: "forget" }, { type: "submit" }]];
  if (state.dirty) return [{ ...next, phase: "waiting" }, [...effects, { type: "timer", ms: REST_MS }]];
  return [{ ...next, phase: "resting" }, [...effects, { type: "forget" }]];
}

function conflict(state: State, message: string): Step {
  if (state.phase !== "sending") return [state, []];
  const next: State = { ...state, phase: "stopped", tries: 0, unsure: false };
  if (state.submitHeld) return [leaving(next), [{ type: "forget" }, { type: "submit" }]];
  return [
    next,
    [{ type: "cancelTimer" }, { type: "keep" }, { type: "say", what: "conflict", message }, { type: "offerComparison" }],
  ];
}

function refused(state: State, message: string): Step {
  if (state.phase !== "sending") return [state, []];
  const next: State = { ...state, tries: 0, unsure: false };
  const effects: Effect[] = [{ type: "keep" }, { type: "say", what: "refused", message }];
  // The server answers a submit with the page and its errors, so let it.
  if (state.submitHeld) return [leaving(next), [...effects, { type: "submit" }]];
  if (state.dirty) return [{ ...next, phase: "waiting" }, [...effects, { type: "timer", ms: REST_MS }]];
  return [{ ...next, phase: "resting" }, effects];
}

function failed(state: State, answered: boolean, message: string): Step {
  if (state.phase !== "sending") return [state, []];
  const next: State = { ...state, tries: state.tries + 1, unsure: !answered };
  const effects: Effect[] = [{ type: "keep" }, { type: "say", what: "kept", message }];
  // The network works, so the browser's own submit can show what is wrong (signed out, not yours, …).
  if (state.submitHeld && answered) return [leaving(next), [...effects, { type: "submit" }]];
  return [{ ...next, phase: "offline", submitHeld: false }, [...effects, { type: "timer", ms: retryAfter(next.tries) }]];
}

function submit(state: State, at: number): Step {
  switch (state.phase) {
    case "resting":
    case "waiting":
      return [{ ...leaving(state), leftAt: at }, [{ type: "cancelTimer" }]];
    case "stopped":
      return [{ ...leaving(state), leftAt: at }, [{ type: "forget" }]];
    case "sending":
      return [{ ...state, submitHeld: true, leftAt: at }, [{ type: "hold" }]];
    case "offline": {
      const [next, effects] = send({ ...state, submitHeld: true, leftAt: at });
      return [next, [{ type: "hold" }, ...effects]];
    }
    case "leaving":
      return at - state.leftAt < DOUBLE_CLICK_MS ? [state, [{ type: "hold" }]] : [{ ...state, leftAt: at }, []];
  }
}

function leave(state: State, changed: boolean, certain: boolean): Step {
  if (state.phase === "waiting" && changed) {
    const [next, effects] = send(state);
    return [next, certain ? effects : [...effects, { type: "keep" }]];
  }
  if (state.phase === "sending" && state.dirty) return [state, [{ type: "keep" }]];
  return [state, []];
}

function leaving(state: State): State {
  return { ...state, phase: "leaving", submitHeld: false, dirty: false };
}

function retryAfter(tries: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (tries - 1), LONGEST_RETRY_MS);
}
