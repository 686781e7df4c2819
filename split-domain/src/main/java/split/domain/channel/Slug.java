package split.domain.channel;

import java.util.regex.Pattern;

/**
 * The name of a channel in addresses: 1 to 100 of {@code a-z 0-9 - _}, starting with a letter or
 * digit.
 */
public final class Slug {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");

  private Slug() {}

  public static boolean isUsable(String slug) {
    return FORM.matcher(slug).matches();
  }
}
