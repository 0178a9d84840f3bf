import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyText,
  listLength,
  someText,
  TextColumnDraft,
  TextListColumnDraft,
} from "../../../server/whole/text-column.ts";

const text = fc.constantFrom("", "a", "b", "__proto__");

describe("a column of texts", () => {
  it("answers about each row as the texts themselves do", () => {
    fc.assert(
      fc.property(fc.array(fc.option(text)), text, (texts, wanted) => {
        const draft = new TextColumnDraft();
        for (const one of texts) draft.push(one);
        const column = draft.column();
        const test = anyText(column, (one) => one === wanted);
        expect(texts.map((_, row) => test(row))).toEqual(texts.map((one) => one === wanted));
      }),
    );
  });

  it("answers about each list as the lists themselves do", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text)), text, (lists, wanted) => {
        const draft = new TextListColumnDraft();
        for (const list of lists) draft.push(list);
        const column = draft.column();
        const test = someText(column, (one) => one === wanted);
        expect(lists.map((_, row) => test(row))).toEqual(
          lists.map((list) => list.includes(wanted)),
        );
        expect(lists.map((_, row) => listLength(column, row))).toEqual(lists.map((l) => l.length));
      }),
    );
  });
});
