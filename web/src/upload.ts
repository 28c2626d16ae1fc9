// Says that a file is too large before it travels, and that it is travelling once it does.
//
// <input type="file" data-max-bytes="52428800" data-too-large="…"> and <form data-upload-busy="…">, with a
// <p data-upload-status role="status"></p> for the words in the form, or in the form group of each input.

export function bindUpload(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];

  for (const input of inputs) {
    input.addEventListener("change", () => {
      const most = Number(input.dataset["maxBytes"]);
      const tooLarge = most > 0 && [...(input.files ?? [])].some((file) => file.size > most);
      say(form, input, tooLarge ? (input.dataset["tooLarge"] ?? "") : "");
      if (tooLarge) input.value = "";
    });
  }

  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    for (const input of inputs) {
      if ((input.files?.length ?? 0) > 0) say(form, input, form.dataset["uploadBusy"] ?? "");
    }
  });
}

function say(form: HTMLFormElement, input: HTMLInputElement, words: string): void {
  const near = input.closest(".govuk-form-group")?.querySelector<HTMLElement>("[data-upload-status]");
  const status = near ?? form.querySelector<HTMLElement>("[data-upload-status]");
  if (status) status.textContent = words;
}
