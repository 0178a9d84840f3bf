// purpose: counting claims by the month in which they begin, or by the year if no month is known; a year below zero has a sign before it
// columns: month – null: undated; sign, count, background, sum – of sign × intensity

MATCH (c:Claim)
WHERE c.ententeId IS NOT NULL AND c.counts
WITH CASE WHEN c.validFrom IS NULL THEN null ELSE substring(c.validFrom, 0, 7 + CASE WHEN c.validFrom STARTS WITH '-' THEN 1 ELSE 0 END) END AS month,
     c.sign AS sign, c.intensity AS intensity,
     CASE WHEN c.background THEN 1 ELSE 0 END AS background
RETURN month, sign, count(intensity) AS count, sum(background) AS background,
       sum(sign * intensity) AS sum
ORDER BY month, sign;
