import { readPack } from "../../../server/pack/read.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { expectedRelations } from "./expected.ts";

const pack = await readPack(SHIPPED);
const relations = [...expectedRelations(pack).values()];
const everyTenth = <T>(items: readonly T[]) => items.filter((_, i) => i % 10 === 0);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Addresses of the shipped pack to try for each route, by its path. */
export const ADDRESSES: Record<string, string[]> = {
  "/api/dataset": ["/api/dataset"],
  "/api/graph": ["/api/graph", "/api/graph?focus=armenia&hops=2&limit=5"],
  "/api/overview": ["/api/overview", "/api/overview?expand=russia&members=3&show=csto&at=2024"],
  "/api/paths": ["/api/paths?start=belarus&end=france", "/api/paths?start=eu&end=csto&sign=1"],
  "/api/relations": ["/api/relations", "/api/relations?sign=-1&minSources=2&limit=3&cursor=2"],
  "/api/timeline": ["/api/timeline", "/api/timeline?bucket=month"],
  "/api/queries": ["/api/queries"],
  "/api/queries/:id/graph": ["/api/queries/disputed/graph?intensity=0"],
  "/api/schema": ["/api/schema"],
  "/api/actors": ["/api/actors", "/api/actors?q=armenia&kind=State&limit=3"],
  "/api/actors/:id": idsOf(pack.actors).map((id) => `/api/actors/${id}`),
  "/api/actors/:id/neighbors": everyTenth(pack.actors).map(
    ({ id }) => `/api/actors/${id}/neighbors`,
  ),
  "/api/relations/:id": everyTenth(relations).map(({ id }) => `/api/relations/${id}`),
  "/api/counts": ["/api/counts", "/api/counts?at=2024-03&undated=include&actors=armenia,russia"],
  "/api/claims": ["/api/claims?limit=1000", "/api/claims?actor=csto&sign=-1"],
  "/api/claims/:id": everyTenth(pack.claims).map(({ id }) => `/api/claims/${id}`),
  "/api/search": ["/api/search?q=armenia", "/api/search?q=visit&in=claims&limit=3"],
  "/api/sources": ["/api/sources"],
  "/api/sources/:id": idsOf(pack.sources).map((id) => `/api/sources/${id}`),
};
