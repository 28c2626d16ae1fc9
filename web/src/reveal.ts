// Shows the fields that belong to what is chosen: <div data-when-status="yes partly">, and so for the other fields
// below. What is hidden stays in the form.

/** The fields of which a part of a form can depend. */
const FIELDS = ["status", "what", "source", "kind"] as const;

/** The parts of forms that depend on what is chosen. */
export const DEPENDENT = FIELDS.map((field) => `[data-when-${field}]`).join();

export function bindReveal(form: HTMLFormElement): void {
  const update = (): void => FIELDS.forEach((field) => show(form, field));
  form.addEventListener("change", update);
  window.addEventListener("pageshow", update);
  update();
}

function show(form: HTMLFormElement, field: string): void {
  const chosen = form.querySelector<HTMLInputElement>(`input[name="${field}"]:checked`)?.value ?? "";
  for (const part of form.querySelectorAll<HTMLElement>(`[data-when-${field}]`)) {
    const isFor = (part.getAttribute(`data-when-${field}`) ?? "").split(/\s+/).includes(chosen);
    part.hidden = !isFor && !part.querySelector(".govuk-error-message");
  }
}
