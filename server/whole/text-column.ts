/** One text a row; equal texts are kept once. */
export interface TextColumn {
  /** For each row the number of its text; -1 for none. */
  numbers: Int32Array;
  texts: readonly string[];
}

/** A list of texts a row; equal texts are kept once. */
export interface TextListColumn {
  /** For each row the end of its list among the numbers, which begins at the end of the row before. */
  ends: Int32Array;
  numbers: Int32Array;
  texts: readonly string[];
}

/** Makes a column of texts, null for none. */
export function textColumn(texts: Iterable<string | null>): TextColumn {
  const known = new KnownTexts();
  const numbers = Int32Array.from(texts, (text) => (text === null ? -1 : known.numberOf(text)));
  return { numbers, texts: known.texts };
}

/** Makes a column of lists. */
export function textListColumn(lists: Iterable<readonly string[]>): TextListColumn {
  const known = new KnownTexts();
  const ends: number[] = [];
  const numbers: number[] = [];
  for (const list of lists) {
    for (const text of list) numbers.push(known.numberOf(text));
    ends.push(numbers.length);
  }
  return { ends: Int32Array.from(ends), numbers: Int32Array.from(numbers), texts: known.texts };
}

/** Returns a test of rows: whether the text passes one. A row without a text does not. */
export function anyText(
  { numbers, texts }: TextColumn,
  passes: (text: string) => boolean,
): (row: number) => boolean {
  const passed = texts.map(passes);
  return (row) => passed[numbers[row] ?? -1] ?? false;
}

/** Returns a test of rows: whether some text of the list passes one. */
export function someText(
  { ends, numbers, texts }: TextListColumn,
  passes: (text: string) => boolean,
): (row: number) => boolean {
  const passed = texts.map(passes);
  return (row) => {
    for (let i = ends[row - 1] ?? 0; i < (ends[row] ?? 0); i++)
      if (passed[numbers[i] ?? -1]) return true;
    return false;
  };
}

/** Returns the length of a row's list. */
export function listLength({ ends }: TextListColumn, row: number): number {
  return (ends[row] ?? 0) - (ends[row - 1] ?? 0);
}

class KnownTexts {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
