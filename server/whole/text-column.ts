import { GrowingColumn } from "./growing-column.ts";

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

/** Numbers texts in the order in which they come. */
export class KnownTexts {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Takes the texts of a column one after the other. */
export class TextColumnDraft {
  readonly #known = new KnownTexts();
  readonly #numbers = new GrowingColumn(Int32Array);

  push(text: string | null): void {
    this.#numbers.push(text === null ? -1 : this.#known.numberOf(text));
  }

  column(): TextColumn {
    return { numbers: this.#numbers.whole(), texts: this.#known.texts };
  }
}

/** Takes the lists of a column one after the other. */
export class TextListColumnDraft {
  readonly #known = new KnownTexts();
  readonly #ends = new GrowingColumn(Int32Array);
  readonly #numbers = new GrowingColumn(Int32Array);

  push(list: readonly string[]): void {
    for (const text of list) this.#numbers.push(this.#known.numberOf(text));
    this.#ends.push(this.#numbers.length);
  }

  column(): TextListColumn {
    const { texts } = this.#known;
    return { ends: this.#ends.whole(), numbers: this.#numbers.whole(), texts };
  }
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
