import { css } from "lit";

export const workbenchStyle = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100dvh;
    /* Cypher is also written in the page's own letters, which would draw -> as one arrow. */
    font-variant-ligatures: no-contextual;
  }
  main {
    position: relative;
    display: grid;
    grid-template-columns: 320px minmax(0, 1fr);
    min-height: 0;
    background: var(--canvas);
  }
  entente-side {
    border-inline-end: 1px solid var(--line);
  }
  .work {
    display: grid;
    grid-template-rows: auto var(--upper) auto minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
  .upper {
    display: flex;
    flex-direction: column;
    min-height: 0;
    overflow: hidden;
    background: var(--surface);
  }
  entente-cypher-editor {
    flex: 1;
  }
  .failed {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 0 20px;
  }
  .lower .failed {
    grid-row: 1 / 3;
  }
  .notice {
    flex: none;
    padding: 6px 14px;
    overflow-wrap: anywhere;
    color: var(--ink-2);
    background: var(--raised);
  }
  .notice:empty {
    display: none;
  }
  .lower {
    isolation: isolate;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    overflow: hidden;
    background: var(--surface);
  }
  entente-results {
    display: block;
    grid-row: 2;
    min-width: 0;
    min-height: 0;
  }
  .walking {
    grid-row: 1 / 3;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(240px, 340px) minmax(0, 1fr);
    min-height: 0;
  }
  .walking > :first-child {
    border-inline-end: 1px solid var(--line);
  }
  .walked {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }
  .empty {
    grid-row: 1 / 3;
    place-self: center;
    padding: 24px;
    color: var(--ink-2);
    text-align: center;
  }
  kbd {
    padding: 1px 5px;
    font: inherit;
    font-size: 12.5px;
    border: 1px solid var(--line);
    border-radius: 5px;
    background: var(--raised);
  }
  @media (max-width: 720px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    entente-side {
      display: none;
      position: absolute;
      inset: 0;
      z-index: 2;
      border: 0;
    }
    entente-side.open {
      display: grid;
    }
    .walking {
      grid-template: auto minmax(220px, 1fr) / minmax(0, 1fr);
      overflow: auto;
    }
  }
`;
