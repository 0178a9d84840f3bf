// purpose: what the workbench writes for two labels and what connects them: names for START, TYPE, END
// columns: p

MATCH p = (:START)-[:TYPE]->(:END)
RETURN p
LIMIT 25;
