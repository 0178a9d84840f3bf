import type { CypherLexer, CypherParser } from "@neo4j-cypher/language-support";

/**
 * Neo4j's grammar as the host loads it. The library's module build does not load in Node and its
 * CommonJS build does not in a browser, so the host passes it to the engine.
 */
export interface Grammar {
  CypherLexer: typeof CypherLexer;
  CypherParser: typeof CypherParser;
  /** The runtime of the grammar: antlr4's exports. */
  runtime: GrammarRuntime;
}

export interface GrammarRuntime {
  CharStreams: { fromString(text: string): ConstructorParameters<typeof CypherLexer>[0] };
  CommonTokenStream: new (lexer: CypherLexer) => TokenStream;
}

/** The tokens of a statement; the parser goes over some of them again and again. */
export type TokenStream = ConstructorParameters<typeof CypherParser>[0] & { consume(): void };
