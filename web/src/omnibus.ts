// Starts what a page asks for. Every page works without this file; it only makes some of them more comfortable.

import { Button, Checkboxes, ErrorSummary, Radios, SkipLink } from "govuk-frontend";

import { bindAutosave } from "./autosave/bind";
import { bindCeremony } from "./ceremony";
import { bindPresence } from "./presence";
import { bindPrint, unfoldOnPaper } from "./print";
import { DEPENDENT, bindReveal } from "./reveal";
import { bindSignOut } from "./sign-out";
import { bindUpload } from "./upload";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

// Autosave comes first: it may put kept text back into the form, and the others then see it.
each("form[data-autosave]", bindAutosave);
each(`form:has(${DEPENDENT})`, bindReveal);
each("[data-ceremony]", bindCeremony);
each("[data-presence]", bindPresence);
each("form[data-sign-out]", bindSignOut);
each("button[data-print]", bindPrint);
each("form:has([data-upload-status])", bindUpload);

unfoldOnPaper();

each("[data-module='govuk-button']", (root) => new Button(root));
each("[data-module='govuk-checkboxes']", (root) => new Checkboxes(root));
each("[data-module='govuk-error-summary']", (root) => new ErrorSummary(root));
each("[data-module='govuk-radios']", (root) => new Radios(root));
each("[data-module='govuk-skip-link']", (root) => new SkipLink(root));

/** One part that fails must not take the others with it. */
function each<T extends HTMLElement>(selector: string, begin: (root: T) => unknown): void {
  for (const root of document.querySelectorAll<T>(selector)) {
    try {
      begin(root);
    } catch (error) {
      console.error(selector, error);
    }
  }
}
