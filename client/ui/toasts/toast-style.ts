import { css } from "lit";

export const toastStyle = css`
  :host {
    position: fixed;
    inset: auto auto 24px 50%;
    translate: -50% 0;
    margin: 0;
    padding: 0;
    border: 0;
    width: max-content;
    max-width: min(440px, calc(100vw - 24px));
    color: inherit;
    background: none;
    overflow: visible;
  }
  ul {
    display: grid;
    justify-items: center;
    gap: 8px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 4px;
    padding-inline: 16px 4px;
    border-radius: var(--radius);
    color: var(--surface);
    background: var(--ink);
    box-shadow: var(--shadow);
    animation: arrive var(--ease);
  }
  li span {
    overflow-wrap: anywhere;
    padding: 6px 0;
  }
  li i {
    flex: none;
    width: 14px;
    height: 14px;
    border: 2px solid color-mix(in srgb, var(--surface) 35%, transparent);
    border-top-color: var(--surface);
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  li:has(i) {
    padding-inline-end: 16px;
  }
  .act {
    flex: none;
    padding: 4px 8px;
    border-radius: 6px;
    font-weight: 640;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .icon-button {
    flex: none;
    color: inherit;
  }
  .icon-button:hover {
    color: inherit;
    background: color-mix(in srgb, var(--surface) 20%, transparent);
  }
  :focus-visible {
    outline-color: var(--surface);
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    li i {
      animation: none;
    }
  }
  @keyframes arrive {
    from {
      translate: 0 8px;
      opacity: 0;
    }
  }
`;
