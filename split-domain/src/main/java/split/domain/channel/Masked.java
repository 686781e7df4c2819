package split.domain.channel;

import java.util.Optional;

/** What is shown instead of a secret; sent back, it means the secret that is stored. */
public final class Masked {
  public static final String VALUE = "********";

  private Masked() {}

  static boolean is(Optional<String> value) {
    return value.filter(VALUE::equals).isPresent();
  }
}
