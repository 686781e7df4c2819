package split.sandbox;

/** A fault with the number of calls it matched and the number it harmed. */
public record FaultCount(Fault fault, int seen, int fired) {}
