package split.domain.token;

import split.vocabulary.Refusal;

/** What came of the wish for a signature secret. */
public sealed interface SecretAnswer {
  /**
   * @param secret in clear, to be shown once and kept nowhere
   */
  record Made(SecretFacts facts, String secret) implements SecretAnswer {
    @Override
    public String toString() {
      return "Made[" + facts + "]";
    }
  }

  record Refused(Refusal refusal) implements SecretAnswer {}
}
