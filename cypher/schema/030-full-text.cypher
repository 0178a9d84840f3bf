// purpose: full-text search over names and aliases, for people who search in Cypher

CREATE FULLTEXT INDEX entente_actor_names IF NOT EXISTS FOR (a:Actor) ON EACH [a.name, a.aliases];
