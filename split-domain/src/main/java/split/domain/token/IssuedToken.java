package split.domain.token;

/**
 * A new token, the only time its secret is known.
 *
 * @param secret to be shown once and kept nowhere
 */
public record IssuedToken(TokenFacts facts, String secret) {
  @Override
  public String toString() {
    return "IssuedToken[" + facts + "]";
  }
}
