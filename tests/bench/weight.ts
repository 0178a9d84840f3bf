import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Rolldown } from "vite";
import { messages } from "../../build/messages/vite-messages.ts";

/** KiB after gzip at level 9. */
export interface Weight {
  /** What is loaded before anything can be done: the entry and all it imports. */
  initial: number;
  /** How many files that is. */
  files: number;
  /** What is fetched when it is needed. */
  later: number;
}

/** Builds the page as `npm run build` does, writing nothing, and weighs its JavaScript. */
export async function pageWeight(root: string): Promise<Weight> {
  return weightOf("index.html", root);
}

/** The same of the page that imports files; its worker is not among it. */
export const importWeight = (root: string): Promise<Weight> => weightOf("import.html", root);

async function weightOf(page: string, root: string): Promise<Weight> {
  const built = await pageChunks(root);
  const first = chunksOn(page, built);
  const rest = [...built.chunks.values()].filter((chunk) => !chunk.isEntry && !first.has(chunk));
  return { initial: zipped(first), files: first.size, later: zipped(rest) };
}

/**
 * Builds the page and weighs the editor for Cypher: what it brings beside what its page has
 * already, and what it fetches when it is needed.
 */
export async function editorWeight(root: string): Promise<Weight> {
  const built = await pageChunks(root);
  const { chunks } = built;
  const page = chunksOn("workbench.html", built);
  const editor = withImports(chunks, (chunk) => isOf("workbench/editor/cypher-editor.ts", chunk));
  const fetched = new Set([...editor].flatMap(({ dynamicImports }) => dynamicImports));
  const later = withImports(chunks, ({ fileName }) => fetched.has(fileName));
  const without = (all: Set<Rolldown.OutputChunk>, ...known: Set<Rolldown.OutputChunk>[]) =>
    [...all].filter((chunk) => known.every((one) => !one.has(chunk)));
  const initial = without(editor, page);
  return {
    initial: zipped(initial),
    files: initial.length,
    later: zipped(without(later, page, editor)),
  };
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** What a build writes. */
interface Built {
  chunks: Chunks;
  /** Text of each page, by its file name. */
  pages: ReadonlyMap<string, string>;
}

const pages = new Map<string, Promise<Built>>();

/** The chunks that a page names, as its script or to be there when that asks for them. */
function chunksOn(page: string, { chunks, pages: texts }: Built): Set<Rolldown.OutputChunk> {
  const named = [...(texts.get(page) ?? "").matchAll(/"\.\/(assets\/[^"]+\.js)"/g)];
  return withImports(chunks, ({ fileName }) => named.some(([, name]) => name === fileName));
}

/** Everything that the pages load, built once for all that is weighed of it. */
function pageChunks(root: string): Promise<Built> {
  const config = { root: join(root, "client"), configFile: join(root, "build", "pages.ts") };
  const built = pages.get(root) ?? outputOf(config);
  pages.set(root, built);
  return built;
}

/** Builds the graph element alone, with lit, sigma and graphology in it, and weighs it. */
export const elementWeight = (root: string): Promise<Weight> =>
  weigh("entente-map.ts", {
    root: join(root, "client"),
    configFile: false,
    plugins: [messages()],
    build: {
      rolldownOptions: {
        input: join(root, "client", "map", "entente-map.ts"),
        preserveEntrySignatures: "strict",
      },
    },
  });

/** Builds a script for other pages as `npm run build` does, and weighs it. */
export const scriptWeight = (root: string, mode: "entente-graph" | "host"): Promise<Weight> =>
  weigh(`${mode}.ts`, { configFile: join(root, "build", "element.ts"), mode });

async function weigh(entry: string, config: InlineConfig): Promise<Weight> {
  return weightIn((await outputOf(config)).chunks, entry);
}

function weightIn(chunks: Chunks, entry: string): Weight {
  const first = withImports(chunks, (chunk) => isOf(entry, chunk));
  const rest = [...chunks.values()].filter((chunk) => !chunk.isEntry && !first.has(chunk));
  return { initial: zipped(first), files: first.size, later: zipped(rest) };
}

async function outputOf(config: InlineConfig): Promise<Built> {
  const built = await asInProduction(() =>
    build({
      ...config,
      logLevel: "error",
      build: { ...config.build, write: false, sourcemap: false },
    }),
  );
  const bundle = Array.isArray(built) ? built[0] : built;
  if (!bundle || !("output" in bundle)) throw new Error("vite gave no bundle");
  const { output } = bundle;
  return {
    chunks: new Map(
      output.filter((file) => file.type === "chunk").map((chunk) => [chunk.fileName, chunk]),
    ),
    pages: new Map(
      output
        .filter((file) => file.type === "asset")
        .filter(({ fileName }) => fileName.endsWith(".html"))
        .map(({ fileName, source }) => [fileName, String(source)]),
    ),
  };
}

/** A test runner's NODE_ENV would put the development builds of libraries into the bundle. */
async function asInProduction<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

function isOf(
  entry: string,
  { isEntry, isDynamicEntry, facadeModuleId }: Rolldown.OutputChunk,
): boolean {
  return (isEntry || isDynamicEntry) && facadeModuleId?.endsWith(`/${entry}`) === true;
}

function withImports(
  chunks: Chunks,
  isFirst: (chunk: Rolldown.OutputChunk) => boolean,
): Set<Rolldown.OutputChunk> {
  const reached = new Set([...chunks.values()].filter(isFirst));
  // A set that grows while it is walked is walked to its end.
  for (const chunk of reached)
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) reached.add(imported);
    }
  return reached;
}

function zipped(chunks: Iterable<Rolldown.OutputChunk>): number {
  let bytes = 0;
  for (const { code } of chunks) bytes += gzipSync(code, { level: 9 }).byteLength;
  return bytes / 1024;
}
