import { css } from "lit";

/** The items of every menu. */
export const menuStyle = css`
  [role^="menuitem"] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 20px;
    width: 100%;
    padding: 7px 12px;
    border-radius: var(--radius-small);
    text-align: start;
  }
  [role^="menuitem"]:hover,
  [role^="menuitem"]:focus-visible {
    background: var(--raised);
  }
  [aria-checked="true"]::after {
    content: "✓";
  }
  @media (pointer: coarse) {
    [role^="menuitem"] {
      padding: 11px 12px;
    }
  }
`;
