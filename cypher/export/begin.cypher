// purpose: an index of its own for what this script writes, so that it can be run again and touches nothing else

CREATE CONSTRAINT entente_export_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.ententeExport IS UNIQUE;
