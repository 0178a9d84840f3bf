import type { PictureData, ViewDescription } from "../../server/contract/picture.ts";
import { alternativeText, viewTitle } from "../view/alternative-text.ts";
import { aloneView } from "../view/alone-view.ts";
import { unpackQuery } from "../view/packed-query.ts";
import { readView } from "../view/read-view.ts";
import { queryText, writeView } from "../view/write-view.ts";
import { open } from "./opened.ts";

/** The view of a link's query in words; what of it cannot be is left out. */
export async function describeView(data: PictureData, query: string): Promise<ViewDescription> {
  const { model, known, first } = open(data);
  const { params } = await unpackQuery(new URLSearchParams(query));
  const { view } = readView(params, known, first);
  return {
    title: viewTitle(view, model),
    alternative: alternativeText(view, model),
    alone: queryText(writeView(view, aloneView(first.pack))),
  };
}
