package split.domain.user;

/** What somebody may do was changed. */
record UserChanged(String name) {}
