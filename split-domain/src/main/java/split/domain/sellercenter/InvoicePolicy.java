package split.domain.sellercenter;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import split.domain.marketplace.Verdict;
import split.domain.sellercenter.InvoiceApi.Reply;

/**
 * Whether an answer is an invoice. What is made here holds, whatever the service says; what is
 * missing or does not fit may be right the next time.
 */
final class InvoicePolicy {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_DOCUMENT = 250_000;

  private InvoicePolicy() {}

  /**
   * @param madeNumber null if it is the service that numbers
   * @param madeUrl of a number; to null if it is the service that says where the invoice is
   */
  static Verdict<FetchedInvoice> judge(
      String madeNumber, UnaryOperator<String> madeUrl, Reply reply) {
    String number = madeNumber == null ? reply.number() : madeNumber;
    if (!isUsable(number, LONGEST_NAME)) {
      return Verdict.unreadable("it has no usable invoice_number");
    }
    String made = madeUrl.apply(number);
    String url = made == null ? reply.url() : made;
    if (url == null && reply.document() == null) {
      return Verdict.unreadable("it has neither invoice_url nor document");
    }
    boolean fits =
        Stream.of(
                fits(url, LONGEST_URL),
                fits(reply.documentType(), LONGEST_NAME),
                fits(reply.document(), LONGEST_DOCUMENT))
            .allMatch(Boolean::booleanValue);
    return fits
        ? new Verdict.Usable<>(
            new FetchedInvoice(number, url, reply.documentType(), reply.document(), reply.date()))
        : Verdict.unreadable("a part of it is too long or empty");
  }

  private static boolean fits(String text, int longest) {
    return text == null || isUsable(text, longest);
  }

  private static boolean isUsable(String text, int longest) {
    return Objects.nonNull(text)
        && !text.isBlank()
        && text.length() <= longest
        && text.indexOf('\0') < 0;
  }
}
