// What is kept on this device until it has been sent, apart for each person and each form.

import { same, type Content } from "./content";

const PREFIX = "omnibus:kept:";

/** The part of `localStorage` that is used, so that a test can bring its own. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export interface Kept {
  /** What the form held. */
  readonly content: Content;
  /** The revision it was made from. */
  readonly revision: string;
  /** What was sent last without an answer: it may have arrived. */
  readonly sent: Content | null;
}

/** What to do with a kept copy when the page is opened again. */
export type Return = { type: "nothing" } | { type: "forget" } | { type: "restore"; content: Content; revision: string };

export class Shelves {
  constructor(
    private readonly shelf: Shelf,
    private readonly user: string,
  ) {}

  /** False if the device refuses (full, or storage forbidden). */
  keep(form: string, kept: Kept): boolean {
    try {
      this.shelf.setItem(this.place(form), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget(form: string): void {
    try {
      this.shelf.removeItem(this.place(form));
    } catch {
      // Storage is forbidden: then nothing was kept either.
    }
  }

  /**
   * Compares the copy with what the server put into the page.
   *
   * - equal: it arrived after all
   * - the page has what was sent last: that arrived, only the rest is missing, so the page's revision counts
   * - otherwise the copy goes with its own revision, and the server says if somebody else was faster
   */
  comeBack(form: string, page: Content, revision: string): Return {
    const kept = this.look(form);
    if (!kept) return { type: "nothing" };
    if (same(kept.content, page)) return { type: "forget" };
    const arrived = kept.sent !== null && same(kept.sent, page);
    return { type: "restore", content: kept.content, revision: arrived ? revision : kept.revision };
  }

  private look(form: string): Kept | null {
    try {
      const value: unknown = JSON.parse(this.shelf.getItem(this.place(form)) ?? "null");
      return isKept(value) ? value : null;
    } catch {
      return null;
    }
  }

  private place(form: string): string {
    return placeOf(this.user) + form;
  }
}

/** Whether this person has something on this device that has not been sent. */
export function hasKept(shelf: Shelf, user: string): boolean {
  return places(shelf).some((place) => place.startsWith(placeOf(user)));
}

/** Removes every copy of every person from this device. */
export function clearAll(shelf: Shelf): void {
  for (const place of places(shelf)) shelf.removeItem(place);
}

function places(shelf: Shelf): string[] {
  const found: string[] = [];
  for (let i = 0; i < shelf.length; i += 1) {
    const place = shelf.key(i);
    if (place?.startsWith(PREFIX)) found.push(place);
  }
  return found;
}

function placeOf(user: string): string {
  return `${PREFIX}${encodeURIComponent(user)}:`;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { content, revision, sent } = value as Record<string, unknown>;
  return typeof revision === "string" && isContent(content) && (sent === null || isContent(sent));
}

function isContent(value: unknown): value is Content {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string"))
  );
}
