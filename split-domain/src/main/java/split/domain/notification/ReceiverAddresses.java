package split.domain.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import split.domain.marketplace.AddressGuard;
import split.vocabulary.Code;
import split.vocabulary.Medium;
import split.vocabulary.Violation;

/**
 * Whether an address can be told anything. A webhook's host is looked up here and again before each
 * call; a name that resolves to nothing at the moment is taken.
 */
@Dependent
class ReceiverAddresses {
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");

  private final AddressGuard guard;
  private final MailSending mail;

  @Inject
  ReceiverAddresses(AddressGuard guard, MailSending mail) {
    this.guard = guard;
    this.mail = mail;
  }

  List<Violation> check(Medium medium, String address) {
    Optional<Violation> objection =
        switch (medium) {
          case WEBHOOK -> guard.objectionTo(address).map(why -> invalid("/address", why, address));
          case EMAIL -> mailbox(address);
        };
    return objection.stream().toList();
  }

  private Optional<Violation> mailbox(String address) {
    if (mail.isOff()) {
      return Optional.of(
          invalid("/medium", "this server sends no e-mail: SPLIT_MAIL_HOST is off", "email"));
    }
    return MAILBOX.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(invalid("/address", "is no e-mail address", address));
  }

  private static Violation invalid(String pointer, String message, String found) {
    return new Violation(Code.PAYLOAD_INVALID, pointer, message, null, found);
  }
}
