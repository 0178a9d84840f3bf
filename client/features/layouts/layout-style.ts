import { css } from "lit";

export const layoutStyle = css`
  [popover] {
    width: 268px;
  }
  [role^="menuitem"] {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0;
  }
  .name {
    font-weight: 560;
  }
  .says {
    grid-row: 2;
    font-size: 12px;
    color: var(--ink-2);
  }
  [aria-checked="true"]::after {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  hr {
    margin: 6px 12px;
    border: 0;
    border-top: 1px solid var(--line);
  }
`;
