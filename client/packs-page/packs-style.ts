import { css } from "lit";

export const packsStyle = css`
  main {
    overflow: auto;
    padding: 24px max(16px, calc(50vw - 540px)) 48px;
    background: var(--canvas);
  }
  h1 {
    margin: 0 0 16px;
    font-size: 22px;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 20px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a,
  section {
    display: block;
    height: 100%;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    color: inherit;
    overflow: hidden;
  }
  a:hover,
  a[aria-current] {
    border-color: var(--ink-2);
  }
  .picture {
    margin: -14px -16px 12px;
    aspect-ratio: 8 / 5;
    border-bottom: 1px solid var(--line);
    /* The pictures are drawn on white. */
    background: #fff;
  }
  /* A picture with many sources is higher than it is asked for. */
  img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: top;
  }
  img:not([src]) {
    visibility: hidden;
  }
  h2 {
    margin: 0;
    font-size: 15px;
    font-weight: 640;
    overflow-wrap: anywhere;
  }
  p {
    margin: 6px 0 0;
    color: var(--ink-2);
  }
  ol {
    margin: 10px 0 0;
    padding-left: 20px;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  code {
    font:
      12.5px ui-monospace,
      monospace;
  }
  .first {
    height: auto;
    margin-top: 24px;
  }
`;
