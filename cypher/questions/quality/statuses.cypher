// title: How sure are the claims?
// purpose: Counts claims by status: only those that occurred or are ongoing count in sums
// drawn: chart

MATCH (c:Claim)
RETURN c.status AS status, count(c) AS claims
ORDER BY claims DESC, status;
