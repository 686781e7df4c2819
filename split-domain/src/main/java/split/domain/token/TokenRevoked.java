package split.domain.token;

/** A token ended before its time. */
record TokenRevoked(long id) {}
