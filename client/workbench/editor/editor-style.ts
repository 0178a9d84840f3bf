import { css } from "lit";

export const editorStyle = css`
  :host {
    display: block;
    min-height: 0;
    overflow: hidden;
    --code-keyword: light-dark(#0a5c8f, #6fb4ea);
    --code-string: light-dark(#3d6b1f, #a5cf86);
    --code-number: light-dark(#8a3ea8, #d3a1e8);
    --code-type: light-dark(#a34a00, #f2a36b);
    --code-function: light-dark(#00695f, #63cabd);
    --code-parameter: light-dark(#9b1f5c, #f08fbd);
    --code-warning: light-dark(#b58900, #e0b63a);
    --code-line: light-dark(#14202b08, #ffffff0a);
    --code-selection: light-dark(#cfe3f2, #234a68);
    --code-match: light-dark(#e4ecd2, #37452a);
  }
  .host {
    height: 100%;
  }
`;
