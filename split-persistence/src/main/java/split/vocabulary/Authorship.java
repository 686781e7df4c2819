package split.vocabulary;

/**
 * Who changes something, and under which id.
 *
 * @param undoes id of the change that is taken back by this one, or null
 */
public record Authorship(String name, String correlationId, Long undoes) {
  public static Authorship of(Caller caller, CorrelationId correlationId) {
    return new Authorship(caller.name(), correlationId.value(), null);
  }

  public Authorship undoing(long change) {
    return new Authorship(name, correlationId, change);
  }
}
