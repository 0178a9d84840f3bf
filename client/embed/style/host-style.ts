import { css, unsafeCSS } from "lit";
import { lightDark } from "../../../domain/colours.ts";

const colour = (name: Parameters<typeof lightDark>[0]) => unsafeCSS(lightDark(name));

/** The element as a whole: its colours, its box, the parts above and below, and buttons. */
export const hostStyle = css`
  :host {
    --_surface: var(--entente-surface, ${colour("surface")});
    --_background: var(--entente-background, ${colour("background")});
    --_raised: var(--entente-raised, ${colour("raised")});
    --_line: var(--entente-line, ${colour("line")});
    --_ink: var(--entente-ink, ${colour("ink")});
    --_ink-2: var(--entente-ink-2, ${colour("inkSoft")});
    --_cooperation: var(--entente-cooperation, ${colour("cooperation")});
    --_friction: var(--entente-friction, ${colour("friction")});
    --_radius: var(--entente-radius, 10px);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-width: 0;
    overflow: hidden;
    color-scheme: light dark;
    border-radius: var(--_radius);
    font: var(--entente-font, 400 13.5px/1.5 "Inter Variable", system-ui, sans-serif);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .all {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    color: var(--_ink);
    background: var(--_background);
  }
  header,
  footer {
    padding: 10px 14px;
    background: var(--_surface);
  }
  header {
    font-size: 15px;
    font-weight: 640;
    border-bottom: 1px solid var(--_line);
  }
  footer {
    font-size: 12px;
    color: var(--_ink-2);
    border-top: 1px solid var(--_line);
  }
  header:not(.filled),
  footer:not(.filled) {
    display: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    accent-color: var(--_cooperation);
  }
  button {
    border: 0;
    background: none;
    cursor: pointer;
    border-radius: calc(var(--_radius) - 3px);
  }
  button:disabled {
    cursor: default;
    opacity: 1;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_cooperation);
    outline-offset: 1px;
  }
`;
