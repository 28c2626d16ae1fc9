// Puts what the server computed from the figures that it saved where the page shows it.

/** Fills every place of the form; one for which nothing was computed is hidden. A body without figures changes nothing. */
export function showComputed(form: HTMLFormElement, body: unknown): void {
  if (typeof body !== "object" || body === null) return;
  const { computed } = body as Record<string, unknown>;
  if (typeof computed !== "object" || computed === null) return;
  const texts = computed as Record<string, unknown>;
  for (const place of form.querySelectorAll<HTMLElement>("[data-computed]")) {
    const text = texts[place.dataset["computed"] ?? ""];
    const shown = place.querySelector("bdi");
    if (shown) shown.textContent = typeof text === "string" ? text : "";
    place.hidden = typeof text !== "string";
  }
  for (const group of form.querySelectorAll<HTMLElement>("[data-computed-group]")) {
    group.hidden = group.querySelector("[data-computed]:not([hidden])") === null;
  }
}
