package split.vocabulary;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest seal at some time, remembered elsewhere: whoever has it can tell that seals were cut
 * off the end since. Written {@code number:mac}.
 */
public record SealHead(long number, String mac) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

  public SealHead {
    Objects.requireNonNull(mac);
  }

  public static Optional<SealHead> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(new SealHead(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  public String text() {
    return number + ":" + mac;
  }
}
