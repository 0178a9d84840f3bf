// purpose: tells whether the lease is still held, and renews it
// columns: held

RETURN held;
