// Tells who else works on the question of this page, and that its reader does: <p data-presence="address" …>.

/** How often the page asks, in milliseconds. The server forgets a reader who has not asked for three times as long. */
const EVERY_MS = 25_000;

export function bindPresence(place: HTMLElement): void {
  const address = place.dataset["presence"] ?? "";
  const ask = (): void => {
    // A page that nobody looks at is no presence.
    if (document.visibilityState !== "visible" || !navigator.onLine) return;
    fetch(address, { method: "POST", headers: { Accept: "application/json" }, credentials: "same-origin", redirect: "manual" })
      .then(async (reply) => (reply.ok ? say(place, sentence(await reply.json())) : undefined))
      // The next time will tell; saving says for itself that the line is broken.
      .catch(() => undefined);
  };
  window.setInterval(ask, EVERY_MS);
  document.addEventListener("visibilitychange", ask);
}

/** The sentence of a reply; empty if nobody else is there. */
export function sentence(reply: unknown): string {
  const message = (reply as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message : "";
}

function say(place: HTMLElement, text: string): void {
  // The same words again would only be read aloud again.
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === "";
}
