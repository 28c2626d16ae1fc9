// The ceremony by keyboard or remote control: forward and back. Without this file its links do the same.

/** Follows the links of the page that lead to the next and the previous moment. */
export function bindCeremony(root: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const link = (rel: string): HTMLAnchorElement | null => root.querySelector(`a[rel="${rel}"]`);
    const isRightToLeft = document.documentElement.dir === "rtl";
    const [forward, back] = isRightToLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (event.key === forward || event.key === "PageDown") link("next")?.click();
    if (event.key === back || event.key === "PageUp") link("prev")?.click();
  });
}
