package split.domain.marketplace.hepsiburada;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Fault;
import split.domain.marketplace.HttpStatus;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Failure;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Order;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import tools.jackson.databind.JsonNode;

/**
 * What Hepsiburada's answers mean. The HTTP status can be believed; what is done is answered with
 * some text, and the reason for a refusal comes in one of four shapes.
 */
final class HepsiburadaAnswers {
  private static final Failure NOTHING_SAID = new Failure(null, null, null);
  private static final int NOT_FOUND = 404;
  private static final int MOST_ROWS = 1000;

  private HepsiburadaAnswers() {}

  /** The package of that number; empty where there is none. */
  static Verdict<Optional<ShipmentPackage>> shown(Answer answer, String number) {
    return one(
        answer,
        ShipmentPackage.class,
        shown ->
            HepsiburadaTranslation.flaw(shown)
                .or(
                    () ->
                        shown.packageNumber().value().equals(number)
                            ? Optional.empty()
                            : Optional.of("another package")));
  }

  /** The order; empty where there is none of that number. */
  static Verdict<Optional<Order>> order(Answer answer) {
    return one(answer, Order.class, HepsiburadaTranslation::flaw);
  }

  private static <T> Verdict<Optional<T>> one(
      Answer answer, Class<T> type, Function<T, Optional<String>> flaw) {
    if (answer.status() == NOT_FOUND) {
      return new Verdict.Usable<>(Optional.empty());
    }
    return success(answer)
        .then(fine -> fine.read(type))
        .then(
            shown ->
                flaw.apply(shown)
                    .<Verdict<Optional<T>>>map(Verdict::unreadable)
                    .orElseGet(() -> new Verdict.Usable<>(Optional.of(shown))));
  }

  /** One page of the listing, whose rows are read one by one: most are other people's orders. */
  static Verdict<List<JsonNode>> page(Answer answer) {
    return success(answer)
        .then(fine -> fine.read(JsonNode.class))
        .then(
            rows ->
                rows.isArray() && rows.size() <= MOST_ROWS
                    ? new Verdict.Usable<>(stream(rows).toList())
                    : Verdict.unreadable("a listing that is no list of packages"));
  }

  /** Any text: whether it was done is confirmed by reading. A page for people is no text. */
  static Verdict<Answer> done(Answer answer) {
    return success(answer)
        .then(
            fine ->
                fine.isHtml() || !isText(fine)
                    ? Verdict.unreadable(fine.detail())
                    : new Verdict.Usable<>(fine));
  }

  private static boolean isText(Answer answer) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(answer.body()))
          .chars()
          .noneMatch(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign));
    } catch (CharacterCodingException garbage) {
      return false;
    }
  }

  /** A package that is not there is a refusal as well: the reading that follows tells the rest. */
  static Submission submission(Verdict<Answer> verdict) {
    return switch (verdict) {
      case Verdict.Usable<Answer> done -> new Submission.Accepted(Set.of());
      case Verdict.Refused<Answer>(String code, String detail) ->
          new Submission.Rejected(code, detail);
      case Verdict.Failed<Answer>(Fault fault) -> Submission.failed(fault);
    };
  }

  private static Verdict<Answer> success(Answer answer) {
    Optional<Fault> fault =
        answer.status() == NOT_FOUND ? Optional.empty() : HttpStatus.fault(answer);
    if (fault.isPresent()) {
      return new Verdict.Failed<>(fault.get());
    }
    return answer.isSuccess() ? new Verdict.Usable<>(answer) : refused(answer);
  }

  private static Verdict<Answer> refused(Answer answer) {
    Failure failure = answer.json(Failure.class).orElse(NOTHING_SAID);
    List<JsonNode> errors =
        failure.errors() == null ? List.of() : stream(failure.errors()).toList();
    String code =
        errors.stream()
            .map(error -> error.path("code").asString(""))
            .filter(said -> !said.isBlank())
            .findFirst()
            .orElse("http_" + answer.status());
    String words =
        Stream.concat(
                errors.stream().map(error -> error.path("message").asString("")),
                Stream.of(failure.message(), failure.title()))
            .filter(said -> said != null && !said.isBlank())
            .collect(Collectors.joining("; "));
    return new Verdict.Refused<>(
        answer.detail(code), words.isEmpty() ? answer.detail() : answer.detail(words));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
