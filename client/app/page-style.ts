import { css } from "lit";

export const pageStyle = css`
  :host {
    display: grid;
    /* The row between is that of a note about the data. */
    grid-template: var(--bar-height) auto 1fr / minmax(0, 1fr);
    height: 100dvh;
  }
  /* It takes no row of the grid. */
  nav {
    position: absolute;
  }
  .skip {
    position: fixed;
    z-index: 5;
    top: 8px;
    inset-inline-start: 8px;
    padding: 10px 16px;
    border-radius: var(--radius-small);
    color: var(--surface);
    background: var(--ink);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
  }
  entente-lens-note {
    grid-row: 2;
  }
  main {
    grid-row: 3;
    position: relative;
    min-height: 0;
    overflow: hidden;
    background: var(--canvas);
  }
  .card .failure {
    padding: 0;
  }
  .loading {
    position: absolute;
    top: 42%;
    left: 50%;
    translate: -50% -50%;
    color: var(--ink-2);
    text-align: center;
  }
  .loading i {
    display: block;
    width: 160px;
    height: 3px;
    margin-top: 12px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--cooperation) 40%, var(--line) 0) 0 0 / 250% 100%;
    animation: progress 1.4s ease-in-out infinite alternate;
  }
  @keyframes progress {
    from {
      background-position: 100% 0;
    }
  }
  @media print {
    :host {
      display: block;
      height: auto;
    }
    nav,
    entente-bar {
      display: none;
    }
    main {
      overflow: visible;
      background: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .loading i {
      animation: none;
    }
  }
`;
