package split.vocabulary;

/**
 * Who changes something, and under which id.
 *
 * @param undoes id of the change that is taken back by this one, or null
 */
public record Authorship(Caller caller, String correlationId, Long undoes) {
  public static Authorship of(Caller caller, CorrelationId correlationId) {
    return new Authorship(caller, correlationId.value(), null);
  }

  public Authorship undoing(long change) {
    return new Authorship(caller, correlationId, change);
  }

  public String name() {
    return caller.name();
  }
}
