package split.domain.token;

/** A token ended before its time, or has other secrets to sign with. */
record TokenChanged(long id) {}
