import { css } from "lit";

/** Styles that every shadow root of the page shares: boxes, links, buttons, focus. */
export const baseStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  /* Icons that point along the line point the other way where it does. */
  :is(.lucide-arrow-left, .lucide-panel-right-close, .lucide-panel-right-open):dir(rtl) {
    transform: scaleX(-1);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 6px;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg.lucide {
    display: block;
    width: 16px;
    height: 16px;
    stroke-width: 1.75;
  }
  .icon-button {
    display: grid;
    place-items: center;
    width: 34px;
    height: 34px;
    border-radius: var(--radius-small);
    color: var(--ink-2);
    transition:
      background var(--ease),
      color var(--ease);
  }
  .icon-button:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 7px 14px;
    border-radius: var(--radius-small);
    border: 1px solid var(--line);
    background: var(--surface);
    font-weight: 550;
    transition: background var(--ease);
  }
  .button:hover {
    background: var(--raised);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
