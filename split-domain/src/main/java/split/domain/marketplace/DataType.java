package split.domain.marketplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of value a setting has, in the words of the platform's <i>schema type</i> (N11-1). */
public enum DataType {
  TEXT,
  LIST,
  INTEGER,
  BOOL,
  JSON;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DataType> of(String wire) {
    return Arrays.stream(values()).filter(type -> type.wire().equals(wire)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(DataType::wire).toList();
  }
}
