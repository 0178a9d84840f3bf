import { css } from "lit";

/** The element as a whole: its colours, its box, what stands above and below, and buttons. */
export const hostStyle = css`
  :host {
    --_surface: var(--entente-surface, light-dark(#ffffff, #171c22));
    --_background: var(--entente-background, light-dark(#f7f8fa, #101418));
    --_raised: var(--entente-raised, light-dark(#f1f3f6, #1e252d));
    --_line: var(--entente-line, light-dark(#dfe4ea, #2b343e));
    --_ink: var(--entente-ink, light-dark(#14202b, #e8edf2));
    --_ink-2: var(--entente-ink-2, light-dark(#53616f, #9fadbb));
    --_cooperation: var(--entente-cooperation, light-dark(#0072b2, #5aa9e6));
    --_friction: var(--entente-friction, light-dark(#d55e00, #f0803c));
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
