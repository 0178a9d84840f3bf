// purpose: every id names one node
// variant: in the embedded engine a unique constraint makes no index, and a MERGE without one reads every node; so an index stands beside each

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT predicate_id IF NOT EXISTS FOR (p:Predicate) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT load_pack IF NOT EXISTS FOR (l:Load) REQUIRE l.pack IS UNIQUE;

CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (a:Actor) ON (a.id);
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (c:Claim) ON (c.id);
CREATE INDEX source_id_lookup IF NOT EXISTS FOR (s:Source) ON (s.id);
CREATE INDEX predicate_id_lookup IF NOT EXISTS FOR (p:Predicate) ON (p.id);
CREATE INDEX load_pack_lookup IF NOT EXISTS FOR (l:Load) ON (l.pack);
