package split.domain.marketplace;

import java.math.BigDecimal;

/** What a value from outside must be like to be taken into a package. */
public final class Sound {
  public static final int MOST_LINES = 1000;
  private static final int LONGEST_TEXT = 255;
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

  private Sound() {}

  /** A text that fits, or none. */
  public static boolean text(String text) {
    return text == null
        || (text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl));
  }

  public static boolean name(String text) {
    return text != null && !text.isBlank() && text(text);
  }

  /** A whole number of units, 0 allowed. */
  public static boolean units(BigDecimal number) {
    return number != null
        && number.signum() >= 0
        && number.compareTo(MOST_UNITS) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  public static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
