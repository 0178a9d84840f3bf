import { css } from "lit";

export const choicesStyle = css`
  :host {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    max-width: 100%;
  }
  .steps {
    flex: none;
    display: flex;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .steps button {
    display: grid;
    place-items: center;
    width: 34px;
    height: 28px;
    color: var(--ink-2);
    border-radius: 7px;
  }
  .steps button:hover:not([disabled]) {
    color: var(--ink);
    background: var(--raised);
  }
  .steps [disabled] {
    opacity: 0.35;
    cursor: default;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
  }
  li {
    min-width: 0;
  }
  li button {
    display: flex;
    align-items: center;
    gap: 6px;
    max-width: 340px;
    height: 30px;
    padding-block: 0;
    padding-inline: 12px 8px;
    border: 1px solid var(--line);
    border-radius: 15px;
    font-size: 12.5px;
    font-weight: 500;
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  li button:hover {
    background: var(--raised);
  }
  li span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  li svg.lucide {
    flex: none;
    width: 14px;
    height: 14px;
    color: var(--ink-2);
  }
  .clear {
    padding: 0 12px;
    color: var(--ink-2);
  }
  @media (max-width: 720px) {
    :host {
      max-width: calc(100vw - 20px);
    }
    .steps button {
      width: 40px;
      height: 36px;
    }
    ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }
    li {
      flex: none;
    }
    li button {
      height: 38px;
      border-radius: 19px;
    }
  }
`;
