package split.vocabulary;

import java.util.Objects;

/** Who is asking: a valid API token, told apart by its id. */
public record Caller(long tokenId, String name, TokenScope scope) {
  public Caller {
    Objects.requireNonNull(name);
    Objects.requireNonNull(scope);
  }
}
