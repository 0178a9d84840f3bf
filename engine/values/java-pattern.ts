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

const SPACES = POSIX["Space"] ?? "";
/** The beginning and the end of the text, not of a line of it. */
const START = "(?<![\\s\\S])";
const END = "(?![\\s\\S])";

const FLAGS: Record<string, string> = { i: "i", s: "s", m: "m", u: "", d: "", U: "" };

/**
 * Returns a regular expression of Java as one of JavaScript that matches whole texts: leading flags
 * such as `(?i)`, `\A`, `\z`, `\Q…\E`, POSIX classes and possessive quantifiers are translated.
 *
 * @throws SyntaxError if the pattern is wrong, or has what JavaScript cannot do.
 */
export function javaPattern(pattern: string): RegExp {
  const leading = /^\(\?([a-zA-Z]+)\)/.exec(pattern);
  const letters = leading?.[1] ?? "";
  const flags = new Set("u");
  for (const letter of letters) {
    const flag = FLAGS[letter];
    if (flag === undefined) throw new SyntaxError(`Unknown inline modifier (?${letters})`);
    if (flag !== "") flags.add(flag);
  }
  // Java ignores case in ASCII alone, unless its Unicode flag is set.
  const isAscii = flags.has("i") && !/[uU]/.test(letters);
  if (isAscii) flags.delete("i");
  const body = translated(leading ? pattern.slice(leading[0].length) : pattern, isAscii);
  const all = [...flags].join("");
  // Checked by itself first: an unbalanced class or bracket would continue in the text around it.
  new RegExp(body, all);
  return new RegExp(`${START}(?:${body})${END}`, all);
}

function translated(pattern: string, isAscii: boolean): string {
  let bothCases = isAscii;
  /** For each open bracket, whether both cases were taken before it. */
  const outside: boolean[] = [];
  let result = "";
  let inClass = 0;
  let isRepeated = false;
  const literal = (text: string): string =>
    bothCases ? text.replace(/[a-zA-Z]/g, (letter) => eitherCase(letter, inClass > 0)) : text;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const wasRepeated: boolean = isRepeated;
    isRepeated = false;
    if (char === "\\") {
      if (pattern.startsWith("\\Q", at)) {
        const end = pattern.indexOf("\\E", at);
        const quoted = pattern.slice(at + 2, end < 0 ? undefined : end);
        const escaped = quoted.replace(/[\\^$.*+?()[\]{}|/-]/g, (special) =>
          special === "-" && inClass === 0 ? "-" : `\\${special}`,
        );
        result += literal(escaped);
        at = end < 0 ? pattern.length : end + 1;
        continue;
      }
      const [text, length] = escape(pattern.slice(at), inClass > 0);
      result += text;
      at += length - 1;
      continue;
    }
    const range = bothCases && inClass > 0 ? /^([a-z])-([a-z])/i.exec(pattern.slice(at)) : null;
    if (range) {
      result += rangeInBothCases(range[1] ?? "", range[2] ?? "");
      at += 2;
    } else if (char === "[") {
      inClass++;
      result += inClass > 1 ? "\\[" : "[";
    } else if (char === "]" && inClass > 0) {
      inClass--;
      result += inClass > 0 ? "" : "]";
    } else if (inClass > 0) {
      result += literal(char);
    } else if (char === "+" && wasRepeated) {
      continue; // possessive: what it matches is matched without it, only slower
    } else if (char === "{" || char === "}") {
      const isPart = isQuantifier(pattern, at);
      isRepeated = isPart && char === "}";
      result += isPart ? char : `\\${char}`;
    } else if (/^\(\?-?i[:)]/.test(pattern.slice(at, at + 5))) {
      // It holds up to the end of the group that it begins, or that contains it.
      const length = pattern.charAt(at + 2) === "-" ? 5 : 4;
      const isGroup = pattern.charAt(at + length - 1) === ":";
      if (isGroup) outside.push(bothCases);
      bothCases = length === 4;
      result += isGroup ? "(?:" : "";
      at += length - 1;
    } else if (pattern.startsWith("(?<", at) && !/^\(\?<[=!]/.test(pattern.slice(at))) {
      // The name of a group is no text that is matched.
      const name = pattern.slice(at, pattern.indexOf(">", at) + 1);
      outside.push(bothCases);
      result += name;
      at += name.length - 1;
    } else if (char === "(") {
      outside.push(bothCases);
      result += char;
    } else if (char === ")") {
      bothCases = outside.pop() ?? isAscii;
      result += char;
    } else {
      isRepeated = "*+?".includes(char) && !wasRepeated;
      result += literal(char);
    }
  }
  return result;
}

const eitherCase = (letter: string, inClass: boolean): string => {
  const both = `${letter.toLowerCase()}${letter.toUpperCase()}`;
  return inClass ? both : `[${both}]`;
};

/** `a-f` as `a-fA-F`; a range from capital to small letters holds both. */
function rangeInBothCases(from: string, to: string): string {
  const isOne = /[a-z]/.test(from) === /[a-z]/.test(to);
  if (!isOne) return `${from}-${to}a-zA-Z`;
  return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
}

const isQuantifier = (pattern: string, at: number): boolean =>
  pattern.charAt(at) === "{"
    ? /^\{\d+(?:,\d*)?\}/.test(pattern.slice(at))
    : /\{\d+(?:,\d*)?$/.test(pattern.slice(0, at));

/** Returns the translation of an escape, and the number of characters that it took. */
function escape(rest: string, inClass: boolean): [string, number] {
  const named = /^\\([pP])\{(?:Is|javaLower|javaUpper)?(\w+)\}/.exec(rest);
  const posix = named?.[2] === undefined ? undefined : POSIX[named[2]];
  if (named && posix !== undefined) {
    const text = inClass ? posix : named[1] === "P" ? `[^${posix}]` : `[${posix}]`;
    return [text, named[0].length];
  }
  if (named) return [`\\${named[1]}{${scriptOrCategory(named[2] ?? "")}}`, named[0].length];
  const whole = /^\\(?:k<\w+>|x[\da-f]{2}|u[\da-f]{4}|c[a-z])/i.exec(rest);
  if (whole) return [whole[0], whole[0].length];
  const next = rest.charAt(1);
  if (next === "") throw new SyntaxError("Unexpected internal error near the end of the pattern");
  if (next === "A") return [START, 2];
  if (next === "z") return [END, 2];
  if (next === "Z") return ["(?=\\n?$)", 2];
  // Of Unicode's white space Java takes that of ASCII alone.
  if (next === "s") return [inClass ? SPACES : `[${SPACES}]`, 2];
  if (next === "S" && !inClass) return [`[^${SPACES}]`, 2];
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
