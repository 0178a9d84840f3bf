import { css } from "lit";

/** Styles that the stories of an actor and of a pair share. */
export const storyStyle = css`
  header {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  header .avatar {
    --size: 40px;
  }
  .value {
    flex: none;
    font-weight: 640;
  }
  .value.cooperation {
    color: var(--cooperation-ink);
  }
  .value.friction {
    color: var(--friction-ink);
  }
  .span {
    display: flex;
    justify-content: space-between;
    margin-top: 2px;
  }
  .year {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 4px 12px;
    margin-top: 12px;
  }
  .year input {
    width: 100%;
    accent-color: var(--focus);
  }
  .year output {
    font-weight: 640;
  }
  .claim {
    overflow-wrap: anywhere;
  }
  .claim:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .more {
    margin-top: 10px;
  }
  .more > summary {
    padding: 4px 0;
    color: var(--ink-2);
  }
  .sources li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 7px 0;
  }
  .sources .small {
    flex: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-top: 8px;
  }
  .key span::before {
    content: "";
    display: inline-block;
    width: 12px;
    height: 9px;
    margin-inline-end: 5px;
    background: color-mix(in srgb, var(--mark) 55%, transparent);
  }
  .key .up {
    --mark: var(--cooperation);
  }
  .key .down {
    --mark: var(--friction);
  }
  .key .line::before {
    height: 2px;
    vertical-align: 3px;
    background: var(--ink);
  }
`;
