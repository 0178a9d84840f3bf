import { Language } from "./language/language.ts";

// The parser takes longest to load, so its thread starts before the rest of the server is imported.
const language = new Language();
language.warm().catch(() => undefined);

const { start } = await import("./start.ts");
await start(language);
