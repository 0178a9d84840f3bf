import { css } from "lit";

/** Styles of hits in the search box and in the palette. */
export const hitStyle = css`
  .group {
    display: block;
    padding: 0;
  }
  .heading {
    display: flex;
    justify-content: space-between;
    padding: 8px 10px 4px;
    font-size: 12px;
    font-weight: 620;
    color: var(--ink-2);
  }
  .hit {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 7px 10px;
    border-radius: var(--radius-small);
    cursor: pointer;
  }
  .hit[aria-selected="true"],
  .hit:hover {
    background: var(--raised);
  }
  .hit[aria-selected="true"] {
    box-shadow: inset 2px 0 0 var(--focus);
  }
  .text {
    flex: 1;
    min-width: 0;
  }
  .name,
  .detail {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 550;
    line-height: 1.35;
  }
  .detail,
  .tag {
    font-size: 12px;
    line-height: 1.4;
    color: var(--ink-2);
  }
  .note {
    font-style: italic;
  }
  .tag {
    flex: none;
    max-width: 40%;
    text-align: end;
  }
  .more {
    padding-inline-start: 34px;
    color: var(--ink-2);
  }
  .hit mark {
    color: inherit;
    font-weight: 700;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--focus);
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
  .sign {
    font-weight: 700;
  }
  .sign.cooperation {
    color: var(--cooperation-ink);
  }
  .sign.friction {
    color: var(--friction-ink);
  }
  @media (max-width: 720px) {
    .hit {
      padding: 10px;
    }
  }
`;
