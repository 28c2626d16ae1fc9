// What the server's answer to a save means.

import type { Event } from "./machine";

/** The event that an answer stands for; a page instead of JSON (a sign-in page, a proxy's error) is a failure. */
export function understand(status: number, body: unknown): Event {
  const { revision, message } = fields(body);
  if (status >= 200 && status < 300 && revision !== null) return { type: "saved", revision, message };
  if (status === 409) return { type: "conflict", message };
  if (status === 422) return { type: "refused", message };
  return { type: "failed", answered: status < 500 && status !== 0, message };
}

/** The failure of a request that got no answer at all. */
export const unanswered: Event = { type: "failed", answered: false, message: "" };

function fields(body: unknown): { revision: string | null; message: string } {
  if (typeof body !== "object" || body === null) return { revision: null, message: "" };
  const { revision, message } = body as Record<string, unknown>;
  const known = typeof revision === "number" || typeof revision === "string";
  return { revision: known ? String(revision) : null, message: typeof message === "string" ? message : "" };
}
