package split.domain.marketplace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** What a setting's value must be beyond its data type; of a list, what each element must be. */
public interface Limit {
  Limit NONE = new Anything();
  Limit ADDRESS = new Form("https?://[^\\s/]\\S*", "an http or https address");
  Limit DIGITS = new Form("\\d{1,18}", "digits");

  boolean admits(String value);

  /** What is wanted, for people; null where everything will do. */
  String wanted();

  record Anything() implements Limit {
    @Override
    public boolean admits(String value) {
      return true;
    }

    @Override
    public String wanted() {
      return null;
    }
  }

  /** Both ends included; for integers that were read as such. */
  record Range(long least, long most) implements Limit {
    @Override
    public boolean admits(String value) {
      long number = Long.parseLong(value);
      return least <= number && number <= most;
    }

    @Override
    public String wanted() {
      return "integer from %d to %d".formatted(least, most);
    }
  }

  record Choice(List<String> values) implements Limit {
    public Choice {
      values = List.copyOf(values);
    }

    public static Choice of(String... values) {
      return new Choice(List.of(values));
    }

    @Override
    public boolean admits(String value) {
      return values.contains(value);
    }

    @Override
    public String wanted() {
      return "one of " + values;
    }
  }

  /**
   * @param pattern the whole value matches it
   */
  record Form(String pattern, String wanted) implements Limit {
    @Override
    public boolean admits(String value) {
      return value.matches(pattern);
    }
  }

  /** A day as the platform writes it. */
  record Day() implements Limit {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public boolean admits(String value) {
      try {
        return LocalDate.parse(value, FORM).getYear() >= 2000;
      } catch (DateTimeException noDay) {
        return false;
      }
    }

    @Override
    public String wanted() {
      return "a day as dd/MM/yyyy";
    }
  }
}
