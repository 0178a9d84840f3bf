import type { StageState } from "../page/stage-state.ts";

/**
 * Shows an element that renders an `<entente-dialog>`, and takes it away when that has closed; the
 * focus goes back to where it was.
 */
export function showDialog(stage: StageState, element: HTMLElement): void {
  element.addEventListener("entente-close", () => element.remove(), { once: true });
  stage.renderRoot.append(element);
}
