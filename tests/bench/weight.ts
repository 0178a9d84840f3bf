import { readFileSync } from "node:fs";
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

/** Weighs the JavaScript of the built page. */
export function pageWeight(root: string): Weight {
  return weightOf("index.html", root);
}

/** The same of the page that imports files; its worker is not among it. */
export const importWeight = (root: string): Weight => weightOf("import.html", root);

function weightOf(page: string, root: string): Weight {
  const built = builtPages(root);
  const first = chunksOn(page, built);
  const rest = [...built.chunks.values()].filter((chunk) => !chunk.isEntry && !first.has(chunk));
  return { initial: zipped(first), files: first.size, later: zipped(rest) };
}

/**
 * Weighs the editor for Cypher as it is built: what it brings beside what its page has already, and
 * what it fetches when it is needed.
 */
export function editorWeight(root: string): Weight {
  const built = builtPages(root);
  const { chunks } = built;
  const page = chunksOn("workbench.html", built);
  const editor = withImports(chunks, (chunk) => isOf("workbench/editor/cypher-editor.ts", chunk));
  const fetched = new Set([...editor].flatMap(({ dynamicImports }) => dynamicImports));
  const later = withImports(chunks, ({ fileName }) => fetched.has(fileName));
  const without = (all: Set<Chunk>, ...known: Set<Chunk>[]) =>
    [...all].filter((chunk) => known.every((one) => !one.has(chunk)));
  const initial = without(editor, page);
  return {
    initial: zipped(initial),
    files: initial.length,
    later: zipped(without(later, page, editor)),
  };
}

/** A file of JavaScript, and those that it loads. */
type Chunk = Pick<
  Rolldown.OutputChunk,
  | "fileName"
  | "code"
  | "imports"
  | "dynamicImports"
  | "isEntry"
  | "isDynamicEntry"
  | "facadeModuleId"
>;
type Chunks = ReadonlyMap<string, Chunk>;

/** The pages of the product. */
interface BuiltPages {
  chunks: Chunks;
  textOf: (page: string) => string;
}

/** The chunks that a page names, as its script or to be there when that asks for them. */
function chunksOn(page: string, { chunks, textOf }: BuiltPages): Set<Chunk> {
  const named = [...textOf(page).matchAll(/"\.\/(assets\/[^"]+\.js)"/g)];
  return withImports(chunks, ({ fileName }) => named.some(([, name]) => name === fileName));
}

/** An entry of Vite's manifest, which names other entries. */
interface Listed {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
  isDynamicEntry?: boolean;
}

/** Browsers fetch no source maps unless somebody looks at the sources. */
const SOURCE_MAP = /\n\/\/# sourceMappingURL=.*\s*$/;

/** Everything that the pages load, as `npm run build` has written it. */
function builtPages(root: string): BuiltPages {
  const read = (name: string) => readFileSync(join(root, "dist", "client", name), "utf8");
  const manifest = JSON.parse(read(".vite/manifest.json")) as Record<string, Listed>;
  const filesOf = (names: readonly string[] = []) => names.flatMap((n) => manifest[n]?.file ?? []);
  const chunks = Object.entries(manifest)
    .filter(([, { file }]) => file.endsWith(".js"))
    .map(([source, { file, imports, dynamicImports, isEntry, isDynamicEntry }]): Chunk => ({
      ...{ fileName: file, code: read(file).replace(SOURCE_MAP, ""), facadeModuleId: `/${source}` },
      ...{ imports: filesOf(imports), dynamicImports: filesOf(dynamicImports) },
      ...{ isEntry: isEntry ?? false, isDynamicEntry: isDynamicEntry ?? false },
    }));
  return { chunks: new Map(chunks.map((chunk) => [chunk.fileName, chunk])), textOf: read };
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
  return weightIn(await outputOf(config), entry);
}

function weightIn(chunks: Chunks, entry: string): Weight {
  const first = withImports(chunks, (chunk) => isOf(entry, chunk));
  const rest = [...chunks.values()].filter((chunk) => !chunk.isEntry && !first.has(chunk));
  return { initial: zipped(first), files: first.size, later: zipped(rest) };
}

async function outputOf(config: InlineConfig): Promise<Chunks> {
  const built = await asInProduction(() =>
    build({
      ...config,
      logLevel: "error",
      build: { ...config.build, write: false, sourcemap: false },
    }),
  );
  const bundle = Array.isArray(built) ? built[0] : built;
  if (!bundle || !("output" in bundle)) throw new Error("vite gave no bundle");
  const chunks = bundle.output.filter((file) => file.type === "chunk");
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
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

function isOf(entry: string, { isEntry, isDynamicEntry, facadeModuleId }: Chunk): boolean {
  return (isEntry || isDynamicEntry) && facadeModuleId?.endsWith(`/${entry}`) === true;
}

function withImports(chunks: Chunks, isFirst: (chunk: Chunk) => boolean): Set<Chunk> {
  const reached = new Set([...chunks.values()].filter(isFirst));
  // A set that grows while it is walked is walked to its end.
  for (const chunk of reached)
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) reached.add(imported);
    }
  return reached;
}

function zipped(chunks: Iterable<Chunk>): number {
  let bytes = 0;
  for (const { code } of chunks) bytes += gzipSync(code, { level: 9 }).byteLength;
  return bytes / 1024;
}
