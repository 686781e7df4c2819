package split.domain.marketplace.n11;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;

/** How N11's packages are numbered here: {@code order_number_format}. */
record N11Numbers(String format) {
  private static final String ORDER = "{orderNumber}";
  private static final String ID = "{id}";
  private static final String ORDER_FORM = "[A-Za-z0-9]{1,40}";
  private static final Pattern BARE = Pattern.compile(ORDER_FORM);
  private static final Pattern USABLE =
      Pattern.compile(".*(\\{orderNumber}[^{]+\\{id}|\\{id}[^{]+\\{orderNumber}).*");

  static N11Numbers of(Account account) {
    return new N11Numbers(
        account
            .setting("order_number_format")
            .map(String::strip)
            .filter(format -> USABLE.matcher(format).matches())
            .orElse(N11Settings.ORDER_NUMBER_FORMAT));
  }

  String number(String orderNumber, String id) {
    return format.replace(ORDER, orderNumber).replace(ID, id);
  }

  /**
   * The order behind a package number of this format, or behind an order number as N11 writes it.
   */
  Optional<String> orderNumber(String number) {
    Matcher packageNumber = pattern().matcher(number);
    if (packageNumber.matches()) {
      return Optional.of(packageNumber.group("order"));
    }
    return BARE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
  }

  private Pattern pattern() {
    String literal = "\\Q" + format.replace("\\E", "") + "\\E";
    return Pattern.compile(
        literal
            .replace(ORDER, "\\E(?<order>" + ORDER_FORM + ")\\Q")
            .replace(ID, "\\E[A-Za-z0-9]{1,40}\\Q"));
  }
}
