const NO_CODE =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)/g;

/** Returns a text of Cypher with blanks in place of comments and quoted texts: every offset stays. */
export function codeOnly(text: string): string {
  return text.replace(NO_CODE, (part) => part.replace(/[^\n]/g, " "));
}
