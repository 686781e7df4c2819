package split.bench.faults;

/** What a client knows after a request: it was done, it was not done, or nobody can tell. */
enum Outcome {
  OK,
  FAIL,
  UNKNOWN
}
