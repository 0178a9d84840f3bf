// purpose: what the pattern builder writes for nodes with their outgoing relationships as a graph; the line of the condition goes if there is none

MATCH p = (n:LABEL)-[:TYPE]->(:END)
WHERE n.PROPERTY OPERATOR VALUE
RETURN p
LIMIT 25;
