/** The controls that an embedded map may have, in the order in which they are offered. */
export const EMBED_CONTROLS = ["legend", "timeline", "search", "list"] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/**
 * Reads a list such as `legend timeline` or `legend,search`; `none` and an empty text ask for
 * nothing. Gives also what is no control.
 */
export function readControls(text: string): { controls: Set<EmbedControl>; unknown: string[] } {
  const asked = text.split(/[\s,]+/).filter((one) => one !== "" && one !== "none");
  const isControl = (one: string): one is EmbedControl =>
    EMBED_CONTROLS.some((known) => known === one);
  return {
    controls: new Set(asked.filter(isControl)),
    unknown: asked.filter((one) => !isControl(one)),
  };
}
