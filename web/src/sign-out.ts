// Signing out leaves nothing on the device: <form data-sign-out data-sign-out-user="…" data-sign-out-unsent="…">.

import { clearAll, hasKept } from "./autosave/kept";

/** Asks first if this person has text here that has not been sent; then removes every copy of every person. */
export function bindSignOut(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    const question = form.dataset["signOutUnsent"];
    const unsent = hasKept(window.localStorage, form.dataset["signOutUser"] ?? "");
    if (unsent && question && !window.confirm(question)) {
      event.preventDefault();
      return;
    }
    clearAll(window.localStorage);
  });
}
