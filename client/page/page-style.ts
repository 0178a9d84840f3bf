import { css } from "lit";

export const pageStyle = css`
  :host {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
    height: 100dvh;
  }
  main {
    position: relative;
    min-height: 0;
    overflow: hidden;
    background: var(--canvas);
  }
  .card {
    position: absolute;
    top: 38%;
    left: 50%;
    translate: -50% -50%;
    width: min(380px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    box-shadow: var(--shadow);
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
  @media (prefers-reduced-motion: reduce) {
    .loading i {
      animation: none;
    }
  }
`;
