import { css } from "lit";

export const topBarStyle = css`
  :host {
    display: block;
    position: relative;
    z-index: 3;
  }
  header {
    display: flex;
    align-items: center;
    gap: 20px;
    height: var(--bar-height);
    padding: 0 16px;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 16.5px;
    font-weight: 680;
    letter-spacing: -0.01em;
  }
  .brand svg {
    width: 24px;
    height: 24px;
  }
  .tie {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 2.5 2.5;
  }
  .cooperation {
    fill: var(--cooperation);
  }
  .friction {
    fill: var(--friction);
  }
  entente-search {
    width: min(340px, 40vw);
  }
  nav a,
  .entry {
    padding: 7px 12px;
    border-radius: var(--radius-small);
    font-weight: 550;
    color: var(--ink-2);
    transition:
      background var(--ease),
      color var(--ease);
  }
  nav a:hover,
  .entry:hover {
    color: var(--ink);
    background: var(--raised);
  }
  nav a[aria-current] {
    color: var(--ink);
    background: var(--raised);
  }
  .wide {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-inline-start: auto;
  }
  .wide .icon-button {
    margin-inline-start: 8px;
  }
  .narrow,
  .links {
    display: none;
  }
  .share {
    margin-inline-start: -8px;
    padding: 7px 16px;
    border-radius: var(--radius-small);
    font-weight: 580;
    color: var(--surface);
    background: var(--ink);
    transition: opacity var(--ease);
  }
  .share:hover {
    opacity: 0.86;
  }
  .more {
    flex: none;
    margin-inline-start: -12px;
  }
  [popover] {
    min-width: 200px;
  }
  [popover]:popover-open {
    display: grid;
    gap: 2px;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 10px;
    text-align: start;
  }
  [popover] a,
  .entry {
    padding: 11px 12px;
  }
  .offer {
    justify-content: space-between;
    gap: 24px;
    padding: 8px 12px;
  }
  .begins {
    margin-top: 6px;
    border-top: 1px solid var(--line);
    border-radius: 0 0 var(--radius-small) var(--radius-small);
  }
  kbd {
    font: inherit;
    font-size: 12px;
    color: var(--ink-2);
  }
  /* Search, the name of a pack and five links need this much in one line. */
  @media (max-width: 960px) {
    header {
      gap: 10px;
      padding-block: 0;
      padding-inline: 14px 8px;
    }
    .brand span,
    .wide,
    .share,
    .more {
      display: none;
    }
    .links {
      display: grid;
      gap: 2px;
      padding-bottom: 6px;
      border-bottom: 1px solid var(--line);
    }
    .offer {
      padding: 11px 12px;
    }
    entente-search {
      flex: 1;
      width: auto;
      min-width: 0;
    }
    .narrow {
      display: grid;
      width: 40px;
      height: 40px;
    }
  }
`;
