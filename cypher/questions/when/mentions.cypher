// title: Which claims hold a word?
// purpose: Lists the claims whose summary holds a text, in whatever case
// parameters: $words – a text; $most – the greatest number of rows
// types: {"words": "text", "most": "integer"}
// example: {"words": "budget", "most": 50}
// drawn: table

MATCH (c:Claim)
WHERE toLower(c.summary) CONTAINS toLower($words)
RETURN c.validFrom AS since, c.sign AS sign, c.summary AS claim, c.id AS id
ORDER BY since DESC, id
LIMIT $most;
