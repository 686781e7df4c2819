package split.domain.channel;

/** What is shown instead of a secret; sent back, it means the secret that is stored. */
public final class Masked {
  public static final String VALUE = "********";

  private Masked() {}
}
