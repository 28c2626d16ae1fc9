// The style guide as one page in one language; the States in it are invented.

import { forms } from "./forms.mjs";
import { frame } from "./frame.mjs";
import { reading } from "./reading.mjs";
import { review } from "./review.mjs";
import { status } from "./status.mjs";

/** The whole page in `en` or `ar`. */
export function page(language) {
  const t = (english, arabic) => (language === "ar" ? arabic : english);
  const parts = [status, forms, review, reading].map((part) => part(t, language)).join("\n");
  return frame(t, language, parts);
}
