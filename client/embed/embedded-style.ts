import { css } from "lit";

export const embeddedStyle = css`
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
  .frame {
    position: relative;
    flex: 1 1 auto;
    aspect-ratio: 8 / 5;
    min-height: 220px;
    background: var(--_background);
    overflow: hidden;
  }
  entente-map,
  .still {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
  }
  entente-map::part(map) {
    touch-action: pan-y;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 6px 10px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
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
  .legend {
    display: flex;
    flex-wrap: wrap;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 28px;
    padding: 0 9px;
    font-size: 12.5px;
    font-weight: 500;
  }
  .legend button:not(:disabled):hover,
  .timeline button:not(:disabled):hover {
    background: var(--_raised);
  }
  .legend button[aria-pressed="false"] {
    color: var(--_ink-2);
    text-decoration: line-through;
  }
  .legend button[aria-pressed="false"] svg {
    opacity: 0.45;
  }
  .legend svg {
    fill: none;
    stroke-width: 3;
  }
  .cooperation svg {
    stroke: var(--_cooperation);
  }
  .friction svg {
    stroke: var(--_friction);
    stroke-dasharray: 5.5 2.75;
  }
  .neutral svg {
    stroke: var(--_ink-2);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }
  .search {
    margin-inline-start: auto;
  }
  .search input {
    width: 11em;
    min-height: 28px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 3px);
    background: var(--_background);
  }
  .search input::placeholder {
    color: var(--_ink-2);
  }
  .timeline {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 14px;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  .timeline input {
    flex: 1;
    min-width: 60px;
  }
  .timeline button {
    min-height: 28px;
    padding: 0 9px;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .timeline button[aria-pressed="true"] {
    color: var(--_ink);
    background: var(--_raised);
  }
  .timeline output {
    min-width: 9.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .note {
    position: absolute;
    inset: auto 10px 10px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    max-height: 60%;
    overflow-y: auto;
  }
  .note p {
    margin: 0;
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_ink-2);
  }
  .twin {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list {
    max-height: 260px;
    overflow: auto;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  @media (max-width: 480px) {
    .timeline {
      flex-wrap: wrap;
    }
    .timeline output {
      min-width: 0;
    }
  }
`;
