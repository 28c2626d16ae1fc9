// Says that a file is too large before it travels, and that it is travelling once it does.
//
// <input type="file" data-max-bytes="52428800" data-too-large="…"> and <form data-upload-busy="…">, with one
// <p data-upload-status role="status"></p> in the form for the words.

export function bindUpload(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-upload-status]");
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  if (!status || inputs.length === 0) return;

  for (const input of inputs) {
    input.addEventListener("change", () => {
      const most = Number(input.dataset["maxBytes"]);
      const tooLarge = most > 0 && [...(input.files ?? [])].some((file) => file.size > most);
      status.textContent = tooLarge ? (input.dataset["tooLarge"] ?? "") : "";
      if (tooLarge) input.value = "";
    });
  }

  form.addEventListener("submit", (event) => {
    const travelling = inputs.some((input) => (input.files?.length ?? 0) > 0);
    if (travelling && !event.defaultPrevented) status.textContent = form.dataset["uploadBusy"] ?? "";
  });
}
