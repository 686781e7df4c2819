package split.sandbox.n11;

/** Some units of a line. */
public record Part(long lineId, int quantity) {}
