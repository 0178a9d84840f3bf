// purpose: what the workbench writes for a label, whose name takes the place of LABEL
// columns: n

MATCH (n:LABEL)
RETURN n
LIMIT 25;
