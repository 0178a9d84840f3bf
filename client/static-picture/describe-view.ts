import type { PictureData, ViewDescription } from "../../domain/contract/picture.ts";
import { alternativeText, viewTitle } from "../model/link/alternative-text.ts";
import { aloneView } from "../model/link/alone-view.ts";
import { unpackQuery } from "../model/link/packed-query.ts";
import { panelIn, withoutPanel } from "../model/link/panel.ts";
import { readView } from "../model/link/read-view.ts";
import { sourceWords, statedText } from "../model/link/source-words.ts";
import { queryText, writeView } from "../model/link/write-view.ts";
import { open } from "./opened.ts";

/** Returns the view of a link's query in words; invalid parameters are left out. */
export async function describeView(data: PictureData, query: string): Promise<ViewDescription> {
  const { model, known, first } = open(data);
  const { params } = await unpackQuery(new URLSearchParams(query));
  const { view } = readView(withoutPanel(params), known, first);
  const source = sourceWords(panelIn(params), data.sources);
  return {
    title: source || viewTitle(view, model),
    alternative: statedText(source, alternativeText(view, model)),
    alone: queryText(writeView(view, aloneView(first.pack))),
  };
}
