// purpose: one note of what was loaded
// variant: in the embedded engine a unique constraint makes no index, and a MERGE without one reads every node; so an index stands beside each

CREATE CONSTRAINT entente_load IF NOT EXISTS FOR (l:Load) REQUIRE l.ententeId IS UNIQUE;
CREATE INDEX entente_load_lookup IF NOT EXISTS FOR (l:Load) ON (l.ententeId);
