// Shows follow-up fields by the chosen status: <div data-when-status="yes partly">. What is hidden stays in the form.

export function bindReveal(form: HTMLFormElement): void {
  const update = (): void => {
    const chosen = form.querySelector<HTMLInputElement>('input[name="status"]:checked')?.value ?? "";
    for (const part of form.querySelectorAll<HTMLElement>("[data-when-status]")) {
      part.hidden = !isFor(part, chosen) && !part.querySelector(".govuk-error-message");
    }
  };
  form.addEventListener("change", update);
  window.addEventListener("pageshow", update);
  update();
}

function isFor(part: HTMLElement, chosen: string): boolean {
  return (part.dataset["whenStatus"] ?? "").split(/\s+/).includes(chosen);
}
