import { css } from "lit";

export const frameStyle = css`
  :host {
    display: block;
    min-height: 0;
    container: frames / inline-size;
  }
  .columns {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
  }
  .list {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    overflow: hidden auto;
  }
  article {
    display: grid;
    flex: none;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-width: 0;
    border-bottom: 1px solid var(--line);
  }
  article.open {
    flex: 1 0 auto;
    height: min(320px, 100%);
  }
  header {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    min-width: 0;
    padding-inline-end: 8px;
    background: var(--raised);
  }
  h2 {
    flex: 0 1 auto;
    min-width: 0;
    font: inherit;
  }
  .title {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 34px;
    padding-inline: 10px 4px;
    text-align: start;
  }
  .title:focus-visible {
    outline-offset: -2px;
  }
  .title code,
  .facts code {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    direction: ltr;
    font:
      12.5px ui-monospace,
      monospace;
  }
  .fold {
    transition: transform var(--ease);
  }
  [aria-expanded="false"] .fold {
    transform: rotate(-90deg);
  }
  [aria-expanded="false"] .fold:dir(rtl) {
    transform: rotate(90deg);
  }
  .failed {
    color: var(--friction-ink);
  }
  .facts {
    display: flex;
    flex: 1 1 0;
    gap: 12px;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    color: var(--ink-2);
  }
  .facts .state {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .acts {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }
  .acts .icon-button {
    width: 30px;
    height: 30px;
  }
  .acts .icon-button:hover,
  .acts [aria-pressed="true"] {
    color: var(--ink);
    background: var(--surface);
  }
  .acts [aria-pressed="true"] {
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .acts .beside {
    display: none;
  }
  @container frames (min-width: 900px) {
    .acts .beside {
      display: grid;
    }
    .columns.two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .columns.two > .list + .list {
      border-inline-start: 1px solid var(--line);
    }
  }
  @container frames (max-width: 899px) {
    .columns.two {
      display: block;
      overflow: hidden auto;
    }
    .columns.two > .list {
      overflow: visible;
    }
    .columns.two article.open {
      height: 320px;
    }
  }
  @container frames (max-width: 560px) {
    article.open {
      height: min(380px, 100%);
    }
    h2 {
      flex: 1 1 0;
    }
    .facts {
      display: none;
    }
    .acts .icon-button {
      width: 34px;
      height: 38px;
    }
  }
`;
