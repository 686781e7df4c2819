package split.domain.marketplace.n11;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Fault;
import split.domain.marketplace.HttpStatus;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.n11.N11Api.Done;
import split.domain.marketplace.n11.N11Api.Failure;
import split.domain.marketplace.n11.N11Api.ShipmentPackages;
import split.domain.marketplace.n11.N11Api.UpdateAnswer;
import split.domain.marketplace.n11.N11Api.UpdateResult;

/**
 * What N11's answers mean. Its HTTP status says little: a wrong secret is 400, a wrong path 503, a
 * refusal may be 200.
 */
final class N11Answers {
  private static final Failure NOTHING_SAID = new Failure(null, null, null, null);
  private static final int DONE = 200;

  private N11Answers() {}

  static Verdict<ShipmentPackages> page(Answer answer) {
    return success(answer)
        .then(fine -> fine.read(ShipmentPackages.class).then(N11Answers::checked));
  }

  private static Verdict<ShipmentPackages> checked(ShipmentPackages page) {
    if (page.content() == null) {
      return Verdict.unreadable("a page without content");
    }
    Optional<String> flaw =
        page.content().stream().map(N11Translation::flaw).flatMap(Optional::stream).findFirst();
    return flaw.<Verdict<ShipmentPackages>>map(Verdict::unreadable)
        .orElseGet(() -> new Verdict.Usable<>(page));
  }

  static Verdict<UpdateAnswer> accepted(Answer answer) {
    return success(answer)
        .then(fine -> fine.read(UpdateAnswer.class).then(update -> perLine(fine, update)));
  }

  private static Verdict<UpdateAnswer> perLine(Answer answer, UpdateAnswer update) {
    if (update.content() == null
        || update.content().isEmpty()
        || update.content().stream().anyMatch(N11Answers::isVoid)) {
      return Verdict.unreadable("an acceptance without a result per line");
    }
    List<UpdateResult> failed =
        update.content().stream()
            .filter(line -> !line.status().strip().equalsIgnoreCase("SUCCESS"))
            .toList();
    return failed.isEmpty()
        ? new Verdict.Usable<>(update)
        : new Verdict.Refused<>(
            "accept_failed",
            answer.detail(
                failed.stream().map(N11Answers::words).collect(Collectors.joining("; "))));
  }

  private static boolean isVoid(UpdateResult line) {
    return line == null || line.status() == null;
  }

  private static String words(UpdateResult line) {
    String id = line.lineId() == null ? "?" : line.lineId().value();
    String reasons =
        line.reasons() == null || line.reasons().isNull()
            ? "no reason given"
            : line.reasons().toString();
    return "line " + id + ": " + reasons;
  }

  /**
   * The answer to a split or a collection request, which says in its own {@code code} whether it
   * was done.
   */
  static Verdict<Done> done(Answer answer) {
    return success(answer)
        .then(
            fine -> {
              Optional<Done> done =
                  fine.json(Done.class).filter(said -> Objects.equals(said.code(), DONE));
              return done.<Verdict<Done>>map(Verdict.Usable::new).orElseGet(() -> notDone(fine));
            });
  }

  private static Verdict<Done> notDone(Answer answer) {
    Failure failure = answer.json(Failure.class).orElse(NOTHING_SAID);
    String code = failure.code() == null ? "" : failure.code().asString("");
    if (code.isEmpty() || code.equals("200")) {
      return Verdict.unreadable(answer.detail());
    }
    return code.matches("5\\d\\d")
        ? new Verdict.Failed<>(new Fault.Unreachable(answer.detail()))
        : refused(answer, failure);
  }

  static Submission submission(Verdict<Done> verdict) {
    return switch (verdict) {
      case Verdict.Usable<Done>(Done done) ->
          new Submission.Accepted(
              Objects.requireNonNullElse(done.splitPackageOrderItems(), List.<N11Api.SplitItem>of())
                  .stream()
                  .filter(item -> item != null && item.packageId() != null)
                  .map(item -> item.packageId().value())
                  .collect(Collectors.toSet()));
      case Verdict.Refused<Done>(String code, String detail) ->
          new Submission.Rejected(code, detail);
      case Verdict.Failed<Done>(Fault fault) -> Submission.failed(fault);
    };
  }

  private static Verdict<Answer> success(Answer answer) {
    Failure failure = answer.json(Failure.class).orElse(NOTHING_SAID);
    String errorCode =
        failure.errorCode() == null ? "" : failure.errorCode().toLowerCase(Locale.ROOT);
    if (errorCode.contains("authentication") || isAuthentication(answer)) {
      return new Verdict.Failed<>(new Fault.Unauthorised(answer.detail()));
    }
    if (errorCode.contains("maxcalllimit")) {
      return new Verdict.Failed<>(new Fault.Throttled(answer.throttledFor(), answer.detail()));
    }
    Optional<Fault> fault =
        isWrongPath(answer) ? Optional.of(wrongPath()) : HttpStatus.fault(answer);
    if (fault.isPresent()) {
      return new Verdict.Failed<>(fault.get());
    }
    return answer.isSuccess() ? new Verdict.Usable<>(answer) : refused(answer, failure);
  }

  /**
   * Two observers saw two shapes of a wrong secret; without the headers N11 answers with an HTML
   * page.
   */
  private static boolean isAuthentication(Answer answer) {
    return answer.status() == 400
        && (answer.isHtml()
            || (!answer.isJson()
                && answer.text().toLowerCase(Locale.ROOT).contains("authentication failed")));
  }

  private static boolean isWrongPath(Answer answer) {
    return answer.status() == 503 && answer.isHtml();
  }

  private static Fault wrongPath() {
    return new Fault.Unreachable(
        "HTTP 503 with an HTML page: N11 is down, or base_url is wrong,"
            + " for it answers an unknown path like this too");
  }

  private static <T> Verdict<T> refused(Answer answer, Failure failure) {
    String said = failure.errorMessage() == null ? failure.message() : failure.errorMessage();
    String number = failure.code() == null ? "" : failure.code().asString("");
    String code = failure.errorCode() == null ? number : failure.errorCode();
    return new Verdict.Refused<>(
        code.isBlank() ? "http_" + answer.status() : answer.detail(code),
        said == null || said.isBlank() ? answer.detail() : answer.detail(said));
  }
}
