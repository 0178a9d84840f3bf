/** A text with a statement put in, and where that begins. */
export interface PutIn {
  text: string;
  offset: number;
}

/**
 * Puts a statement at the end of what is there, as one of its own. One that was put in last time
 * and not touched since makes room for it.
 *
 * @param last the statement put in last time; "" where there is none
 */
export function putIn(text: string, statement: string, last = ""): PutIn {
  const kept = last !== "" && text.endsWith(last) ? text.slice(0, -last.length) : text;
  const before = kept.trimEnd();
  if (before === "") return { text: statement, offset: 0 };
  const ended = /(?:;|^:.*)$/m.test(before.slice(before.lastIndexOf("\n") + 1)) ? "" : ";";
  const head = `${before}${ended}\n\n`;
  return { text: head + statement, offset: head.length };
}
