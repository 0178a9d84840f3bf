// purpose: what the pattern builder writes for nodes of a label as a graph; the line of the condition goes if there is none

MATCH (n:LABEL)
WHERE n.PROPERTY OPERATOR VALUE
RETURN n
LIMIT 25;
