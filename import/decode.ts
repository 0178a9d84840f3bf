import { msg } from "../domain/message.ts";
import { Refusal } from "./refusal.ts";

/** Number of bytes from which the encoding is detected. */
const SAMPLE = 4096;

/** V8 cannot hold longer strings, and browsers could not draw such graphs. */
const MOST_BYTES = 400_000_000;

const LATIN = /^(windows-1252|iso-?8859-1|latin-?1)$/i;
/**
 * Windows-1252 characters from 0x80; some versions of Node decode it as Latin-1, which has control
 * characters there.
 */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Decodes a file. The encoding is detected by a byte order mark, the XML declaration, or zeros in
 * every other byte (UTF-16); otherwise it is UTF-8 if valid, else Windows-1251 or Windows-1252.
 *
 * @throws Refusal if the file is too large
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES)
    throw new Refusal(
      msg("The file is larger than 400 MB, which is more than can be read at once."),
    );
  const declared = declaredEncoding(bytes);
  if (declared !== null) {
    const text = decoded(bytes, declared, declared === "utf-8");
    if (text !== null) return text;
  }
  return decoded(bytes, "utf-8", true) ?? decoded(bytes, singleByte(bytes), false) ?? "";
}

/** Returns the encoding by the mark, the declaration or the zeros at the start; null if unknown. */
export function declaredEncoding(start: Uint8Array): string | null {
  return markOf(start) ?? declaredIn(start) ?? zerosOf(start);
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return LATIN.test(encoding) ? text.replace(/[\x80-\x9f]/g, fromWindows) : text;
  } catch {
    // The bytes are invalid in this encoding, or the encoding is unknown.
    return null;
  }
}

function fromWindows(control: string): string {
  return WINDOWS[control.charCodeAt(0) - 0x80] ?? control;
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/**
 * Returns the encoding of the XML declaration; ignores UTF-16, which programs often declare
 * wrongly.
 */
function declaredIn(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  return name === undefined || /^(utf|ucs)-?(16|32|2|4)/i.test(name) ? null : name.toLowerCase();
}

function zerosOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.05 ? "utf-16be" : null;
}

/** Guesses Cyrillic from runs of high bytes; in Western text, high bytes are isolated. */
export function singleByte(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE * 16);
  let letters = 0;
  let neighbours = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0xc0) continue;
    letters += 1;
    if (i > 0 && sample[i - 1]! >= 0xc0) neighbours += 1;
  }
  return neighbours > letters / 2 ? "windows-1251" : "windows-1252";
}
