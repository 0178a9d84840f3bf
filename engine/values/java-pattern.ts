const POSIX: Record<string, string> = {
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  Upper: "A-Z",
  Lower: "a-z",
  Punct: "!-\\/:-@\\[-`{-~",
  Space: " \\t\\n\\x0B\\f\\r",
  Blank: " \\t",
  XDigit: "0-9a-fA-F",
  Cntrl: "\\x00-\\x1F\\x7F",
  Graph: "!-~",
  Print: " -~",
  ASCII: "\\x00-\\x7F",
};

const FLAGS: Record<string, string> = { i: "i", s: "s", m: "m", u: "", d: "", U: "" };

/**
 * A regular expression of Java as one of JavaScript that matches whole texts: leading flags such as
 * `(?i)`, `\A`, `\z`, `\Q…\E`, POSIX classes and possessive quantifiers are translated.
 *
 * @throws SyntaxError if the pattern is wrong, or has what JavaScript cannot do.
 */
export function javaPattern(pattern: string): RegExp {
  const leading = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
  const letters = leading?.[1] ?? "";
  let flags = "";
  for (const letter of letters) {
    const flag = FLAGS[letter];
    if (flag === undefined) throw new SyntaxError(`Unknown inline modifier (?${letters})`);
    if (!flags.includes(flag)) flags += flag;
  }
  const body = translated(leading ? pattern.slice(leading[0].length) : pattern);
  return new RegExp(`^(?:${body})$(?![\\s\\S])`, `u${flags}`);
}

function translated(pattern: string): string {
  let result = "";
  let inClass = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === "\\") {
      if (pattern.startsWith("\\Q", at)) {
        const end = pattern.indexOf("\\E", at);
        const literal = pattern.slice(at + 2, end < 0 ? undefined : end);
        result += literal.replace(/[\\^$.*+?()[\]{}|/-]/g, (special) =>
          special === "-" && inClass === 0 ? "-" : `\\${special}`,
        );
        at = end < 0 ? pattern.length : end + 1;
        continue;
      }
      const [text, length] = escape(pattern.slice(at), inClass > 0);
      result += text;
      at += length - 1;
      continue;
    }
    if (char === "[") {
      inClass++;
      result += inClass > 1 ? "\\[" : "[";
    } else if (char === "]" && inClass > 0) {
      inClass--;
      result += inClass > 0 ? "" : "]";
    } else if (char === "+" && inClass === 0 && /[*+?}]$/.test(result) && !/\\.$/.test(result)) {
      continue; // possessive: what it matches is matched without it, only slower
    } else if (inClass === 0 && (char === "{" || char === "}") && !isQuantifier(pattern, at)) {
      result += `\\${char}`;
    } else result += char;
  }
  return result;
}

const isQuantifier = (pattern: string, at: number): boolean =>
  pattern.charAt(at) === "{"
    ? /^\{\d+(?:,\d*)?\}/.test(pattern.slice(at))
    : /\{\d+(?:,\d*)?$/.test(pattern.slice(0, at));

/** What an escape becomes, and how many characters it took. */
function escape(rest: string, inClass: boolean): [string, number] {
  const named = /^\\([pP])\{(?:Is|javaLower|javaUpper)?(\w+)\}/.exec(rest);
  const posix = named?.[2] === undefined ? undefined : POSIX[named[2]];
  if (named && posix !== undefined) {
    const text = inClass ? posix : named[1] === "P" ? `[^${posix}]` : `[${posix}]`;
    return [text, named[0].length];
  }
  if (named) return [`\\${named[1]}{${scriptOrCategory(named[2] ?? "")}}`, named[0].length];
  const next = rest.charAt(1);
  if (next === "") throw new SyntaxError("Unexpected internal error near the end of the pattern");
  if (next === "A") return ["^", 2];
  if (next === "z") return ["$", 2];
  if (next === "Z") return ["(?=\\n?$)", 2];
  if (next === "h") return [inClass ? " \\t\\u00A0" : "[ \\t\\u00A0]", 2];
  if (next === "R") return ["(?:\\r\\n|[\\n\\x0B\\f\\r\\u0085\\u2028\\u2029])", 2];
  if (next === "e") return ["\\x1B", 2];
  if (next === "a") return ["\\x07", 2];
  // Outside of letters and digits any character may be escaped in Java.
  if (/[a-zA-Z0-9]/.test(next) || /[\^$\\.*+?()[\]{}|/]/.test(next)) return [`\\${next}`, 2];
  return [inClass && next === "-" ? "\\-" : next, 2];
}

const scriptOrCategory = (name: string): string =>
  /^(?:[A-Z][a-z]?|Alphabetic|Uppercase|Lowercase|White_Space)$/.test(name)
    ? name
    : `Script=${name}`;
