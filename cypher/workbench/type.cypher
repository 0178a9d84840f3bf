// purpose: what the workbench writes for a relationship type, whose name takes the place of TYPE
// columns: p

MATCH p = ()-[:TYPE]->()
RETURN p
LIMIT 25;
