// Joins the rules of saving while typing to a form of the page: <form data-autosave data-autosave-user="…" …>.

import { showComputed } from "./computed";
import * as contents from "./content";
import type { Content } from "./content";
import { Shelves } from "./kept";
import { start, step, type Effect, type Event } from "./machine";
import { understand, unanswered } from "./reply";

/** After this time without an answer a request counts as lost, in milliseconds. */
const PATIENCE_MS = 30_000;
/** Browsers let at most 64 kB outlive a page. */
const KEEPALIVE_BYTES = 60_000;

export function bindAutosave(form: HTMLFormElement): void {
  new Autosave(form).begin();
}

class Autosave {
  private state = start;
  private timer = 0;
  private readonly shelves: Shelves;
  private readonly place: string;
  private readonly revision: HTMLInputElement | null;
  private readonly status: HTMLElement | null;
  /** What the server has, as far as we know. */
  private saved: Content;
  /** What was sent last. */
  private sent: Content | null = null;
  /** Whether the device took the last copy. */
  private kept = true;
  private pressed: HTMLElement | null = null;
  private letThrough = false;

  constructor(private readonly form: HTMLFormElement) {
    this.shelves = new Shelves(window.localStorage, form.dataset["autosaveUser"] ?? "");
    this.place = new URL(form.action).pathname;
    this.revision = contents.revisionField(form);
    this.status =
      form.querySelector<HTMLElement>("[data-save-status]") ?? document.querySelector<HTMLElement>("[data-save-status]");
    this.saved = contents.read(form);
  }

  begin(): void {
    const typed = (event: globalThis.Event): void => {
      if (event.target instanceof HTMLInputElement && event.target.type === "file") return;
      this.take({ type: "typed" });
    };
    this.form.addEventListener("input", typed);
    this.form.addEventListener("change", typed);
    this.form.addEventListener("submit", (event) => this.onSubmit(event));
    window.addEventListener("online", () => this.take({ type: "online" }));
    window.addEventListener("pagehide", () => this.onLeave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.onLeave();
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) this.take({ type: "back" });
    });
    this.comeBack();
  }

  private comeBack(): void {
    const found = this.shelves.comeBack(this.place, this.saved, this.revision?.value ?? "");
    if (found.type === "forget") this.shelves.forget(this.place);
    if (found.type !== "restore") return;
    contents.write(this.form, found.content);
    if (this.revision) this.revision.value = found.revision;
    this.take({ type: "restored" });
  }

  private onLeave(): void {
    const certain = navigator.onLine && contents.size(this.body(contents.read(this.form))) < KEEPALIVE_BYTES;
    this.take({ type: "leave", changed: this.changed(), certain });
  }

  private onSubmit(event: SubmitEvent): void {
    if (this.letThrough) {
      this.letThrough = false;
      return;
    }
    this.pressed = event.submitter;
    const effects = this.take({ type: "submit", at: Date.now() });
    if (effects.some((effect) => effect.type === "hold")) event.preventDefault();
  }

  private take(event: Event): readonly Effect[] {
    const [next, effects] = step(this.state, event);
    this.state = next;
    for (const effect of effects) this.act(effect);
    return effects;
  }

  private act(effect: Effect): void {
    switch (effect.type) {
      case "timer":
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.take({ type: "due", changed: this.changed() }), effect.ms);
        return;
      case "cancelTimer":
        return window.clearTimeout(this.timer);
      case "send":
        return this.send(contents.read(this.form));
      case "resend":
        return this.send(this.sent ?? contents.read(this.form));
      case "revision":
        this.saved = this.sent ?? this.saved;
        if (this.revision) this.revision.value = effect.revision;
        return;
      case "keep":
        this.kept = this.shelves.keep(this.place, {
          content: contents.read(this.form),
          revision: this.revision?.value ?? "",
          sent: this.sent,
        });
        return;
      case "forget":
        return this.shelves.forget(this.place);
      case "say":
        return this.say(effect.what, effect.message);
      case "offerComparison":
        for (const offer of this.form.querySelectorAll<HTMLElement>("[data-autosave-compare]")) offer.hidden = false;
        return;
      case "submit":
        this.letThrough = true;
        return this.form.requestSubmit(this.pressed);
      case "hold":
        return;
    }
  }

  private send(content: Content): void {
    this.sent = content;
    const body = this.body(content);
    const giveUp = new AbortController();
    const patience = window.setTimeout(() => giveUp.abort(), PATIENCE_MS);
    fetch(this.form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
      credentials: "same-origin",
      redirect: "manual",
      keepalive: contents.size(body) < KEEPALIVE_BYTES,
      signal: giveUp.signal,
    })
      .then(async (reply) => {
        const said: unknown = await reply.json().catch(() => null);
        if (reply.ok) showComputed(this.form, said);
        // A redirect is an answer: the reader was signed out.
        return understand(reply.type === "opaqueredirect" ? 303 : reply.status, said);
      })
      .catch(() => unanswered)
      .then((event) => {
        window.clearTimeout(patience);
        this.take(event);
      });
  }

  private say(what: string, message: string): void {
    const words = this.form.dataset;
    const own: Record<string, string | undefined> = {
      saving: words["autosaveSaving"],
      saved: words["autosaveSaved"],
      kept: this.kept ? words["autosaveOffline"] : words["autosaveNotKept"],
    };
    const text = message || own[what] || "";
    if (!this.status || (what === "saving" && text === "")) return;
    this.status.dataset["state"] = what;
    // The same words again would only be read aloud again.
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private body(content: Content): FormData | URLSearchParams {
    return contents.body(this.form, content, this.revision?.value ?? "");
  }

  private changed(): boolean {
    return !contents.same(contents.read(this.form), this.saved);
  }
}
