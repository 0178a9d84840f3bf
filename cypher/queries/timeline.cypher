// purpose: counting claims by the year or month in which they begin
// parameters: $length – 4 for years, 7 for months; a year below zero has a sign before it
// example: {"length": 4}
// columns: bucket – null: undated; sign, count, background, sum – of sign × intensity

MATCH (c:Claim)
WHERE c.ententeId IS NOT NULL AND c.counts
WITH CASE WHEN c.validFrom IS NULL THEN null ELSE substring(c.validFrom, 0, $length + CASE WHEN c.validFrom STARTS WITH '-' THEN 1 ELSE 0 END) END AS bucket,
     c.sign AS sign, c.intensity AS intensity,
     CASE WHEN c.background THEN 1 ELSE 0 END AS background
RETURN bucket, sign, count(intensity) AS count, sum(background) AS background,
       sum(sign * intensity) AS sum
ORDER BY bucket, sign;
