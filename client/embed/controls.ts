/** What may stand around the map. */
export const CONTROLS = ["legend", "timeline", "search", "list"] as const;
export type Control = (typeof CONTROLS)[number];

/**
 * Reads a list such as `legend timeline` or `legend,search`; `none` and an empty text ask for
 * nothing. Gives also what is no control.
 */
export function readControls(text: string): { controls: Set<Control>; unknown: string[] } {
  const asked = text.split(/[\s,]+/).filter((one) => one !== "" && one !== "none");
  const isControl = (one: string): one is Control => CONTROLS.some((known) => known === one);
  return {
    controls: new Set(asked.filter(isControl)),
    unknown: asked.filter((one) => !isControl(one)),
  };
}
