// What a form holds, as plain pairs: reading it, comparing it, putting it back.

/** Names and values in the order of the form. Files are left out: they go with a submit only. */
export type Content = readonly (readonly [string, string])[];

const REVISION = "revision";

/** Everything the form would send, without files and without the revision. */
export function read(form: HTMLFormElement): Content {
  const pairs: [string, string][] = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && name !== REVISION) pairs.push([name, value]);
  }
  return pairs;
}

/** Whether two contents are the same, whatever the server did to line ends and blanks at the edges. */
export function same(a: Content, b: Content): boolean {
  return a.length === b.length && a.every(([name, value], i) => name === b[i]?.[0] && plain(value) === plain(b[i]?.[1] ?? ""));
}

/** Puts content back. A name that the page no longer shows comes as a hidden field, so that it is sent, not lost. */
export function write(form: HTMLFormElement, content: Content): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of content) left.set(name, [...(left.get(name) ?? []), value]);

  for (const field of form.elements) {
    if (!isField(field) || field.name === "" || field.name === REVISION) continue;
    if (field instanceof HTMLInputElement && ["file", "submit", "button", "image", "reset"].includes(field.type)) continue;
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
      field.checked = take(left, field.name, field.value);
    } else if (field instanceof HTMLSelectElement && field.multiple) {
      for (const option of field.options) option.selected = take(left, field.name, option.value);
    } else {
      const value = left.get(field.name)?.shift();
      if (value !== undefined) field.value = value;
    }
  }

  for (const [name, values] of left) {
    for (const value of values) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    }
  }
}

/** The hidden field with the revision that the form was made from. */
export function revisionField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${REVISION}"]`);
}

/** The body of a save: as the form itself would be encoded, so that one handler on the server reads both. */
export function body(form: HTMLFormElement, content: Content, revision: string): FormData | URLSearchParams {
  const body = form.enctype === "multipart/form-data" ? new FormData() : new URLSearchParams();
  for (const [name, value] of content) body.append(name, value);
  body.append(REVISION, revision);
  return body;
}

/** The size of a body in bytes; for a form with parts, never too small. */
export function size(body: FormData | URLSearchParams): number {
  if (body instanceof URLSearchParams) return body.toString().length;
  let bytes = 0;
  for (const [name, value] of body) bytes += 200 + new TextEncoder().encode(name + String(value)).length;
  return bytes;
}

function take(left: Map<string, string[]>, name: string, value: string): boolean {
  const values = left.get(name) ?? [];
  const at = values.indexOf(value);
  if (at < 0) return false;
  values.splice(at, 1);
  return true;
}

function plain(value: string): string {
  return value.replace(/\r\n?/g, "\n").trim();
}

function isField(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
  );
}
