import type { LitElement } from "lit";

/**
 * Shows an element that renders an `<entente-dialog>` inside the host's rendering, and takes it
 * away when that has closed; the focus goes back to where it was.
 */
export function showDialog(host: LitElement, element: HTMLElement): void {
  element.addEventListener("entente-close", () => element.remove(), { once: true });
  host.renderRoot.append(element);
}
