import { describe, expect, it } from "vitest";
import { javaPattern } from "../../../engine/values/java-pattern.ts";

/** A pattern, and whether Java's `matches()` says that it matches the text as a whole. */
describe("a pattern of Java", () => {
  it.each([
    ["\\p{L}+", "abc", true],
    ["\\p{L}++", "abc", true],
    ["[a-c]{2}+x", "abx", true],
    ["a++b", "aab", true],
    ["a??b", "ab", true],
    ["a{,2}", "a{,2}", true],
    ["(?i)abC", "AbC", true],
    ["(?i)[a-c]+x", "ABCX", true],
    ["(?i)[^a-c]", "A", false],
    ["(?i)[A-z]", "_", true],
    ["(?i)\\u00e9", "\u00e9", true],
    ["(?i)\\Qa.b[\\E", "A.B[", true],
    ["(?i)(?<ab>a)\\k<ab>", "aa", true],
    ["(?i).*élysée", "palais de l'Élysée", false],
    ["(?i).*élysée", "PALAIS DE L'éLYSée", true],
    ["(?iu).*élysée", "palais de l'ÉLYSÉE", true],
    ["(?i)ss", "ß", false],
    ["a\\sb", "a\u00a0b", false],
    ["\\S", "\u00a0", true],
    ["(?m)a$\nb", "a\nb", true],
    ["(?m)a", "x\na", false],
    [".*", "a\nb", false],
    ["(?s).*", "a\nb", true],
    ["\\Aabc\\z", "abc", true],
    ["a|ab", "ab", true],
    ["(?i:A)b", "ab", true],
    ["(?i:A)b", "aB", false],
    ["a(?i)B", "ab", true],
    ["(a(?i)B)c", "abC", false],
    ["(?i)a(?-i)b", "AB", false],
  ])("%s on %j: %s", (pattern, text, isMatch) => {
    expect(javaPattern(pattern).test(text)).toBe(isMatch);
  });

  it.each(["[", "(", ")a(", "a)|(b", "*", "\\", "(?x)a"])("%s is refused", (pattern) => {
    expect(() => javaPattern(pattern)).toThrow(SyntaxError);
  });
});
