import { css } from "lit";

export const pageStyle = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr;
    height: 100dvh;
  }
  main {
    position: relative;
    min-height: 0;
    overflow: hidden;
    background: var(--canvas);
  }
  entente-graph {
    position: absolute;
    inset: 0;
  }
  entente-legend {
    position: absolute;
    top: 16px;
    left: 16px;
    z-index: 1;
  }
  entente-panel {
    position: absolute;
    z-index: 2;
    top: 0;
    right: 0;
    bottom: 0;
    width: min(var(--panel-width), 50vw);
    animation: arrive var(--ease);
  }
  @keyframes arrive {
    from {
      translate: 16px 0;
      opacity: 0;
    }
  }
  .unfold,
  .zoom button {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    color: var(--ink-2);
    background: var(--surface);
    transition:
      background var(--ease),
      color var(--ease);
  }
  .unfold:hover,
  .zoom button:hover {
    background: var(--raised);
    color: var(--ink);
  }
  .unfold {
    position: absolute;
    top: 16px;
    right: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .zoom {
    position: absolute;
    right: calc(var(--panel-width) + 20px);
    bottom: 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .zoom:has(~ .unfold) {
    right: 16px;
  }
  .zoom button:first-child {
    border-radius: 9px 9px 0 0;
  }
  .zoom button:last-child {
    border-radius: 0 0 9px 9px;
  }
  .zoom button + button {
    border-top: 1px solid var(--line);
  }
  .card {
    position: absolute;
    z-index: 1;
    top: 38%;
    left: 50%;
    translate: -50% -50%;
    width: min(380px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--ink-2);
  }
  .card:has(~ entente-panel) {
    left: calc((100% - var(--panel-width)) / 2);
  }
  .card .failure {
    padding: 0;
  }
  .title {
    font-size: 15px;
    font-weight: 640;
    color: var(--ink);
  }
  .card .button {
    margin-top: 14px;
    color: var(--ink);
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
  @media (prefers-reduced-motion: reduce) {
    .loading i {
      animation: none;
    }
  }
  @media (max-width: 720px) {
    entente-legend {
      top: 10px;
      left: 10px;
    }
    entente-panel {
      top: auto;
      left: 0;
      width: auto;
      animation: none;
    }
    .zoom {
      right: 12px;
      top: 10px;
      bottom: auto;
      display: flex;
    }
    .zoom button:not(:last-child) {
      display: none;
    }
    .zoom button {
      width: 44px;
      height: 44px;
      border: 0 !important;
      border-radius: 9px !important;
    }
    .card,
    .card:has(~ entente-panel) {
      left: 50%;
    }
  }
`;
