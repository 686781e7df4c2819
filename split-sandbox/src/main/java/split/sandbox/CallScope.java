package split.sandbox;

import java.util.Set;

/** Whom and what a call is about; {@code shop} is the key of the credentials, never the secret. */
public record CallScope(
    String marketplace, String operation, String shop, Set<String> orderNumbers) {}
