package split.domain.notification;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.domain.marketplace.Exchanges;
import split.domain.operation.Outcome;
import split.vocabulary.Step;

/**
 * Sends e-mail by the server's own mail session; off while the operator names no host but {@value
 * #OFF}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSending {
  static final String OFF = "off";

  @Resource(lookup = "mail/split")
  private Session session;

  @Inject
  @ConfigProperty(name = "SPLIT_MAIL_HOST", defaultValue = OFF)
  private String host;

  @Inject private Clock clock;

  public boolean isOff() {
    return host.equals(OFF);
  }

  public Outcome send(Delivery delivery, Exchanges exchanges) {
    if (isOff()) {
      return new Outcome.Refused("mail_off", "SPLIT_MAIL_HOST is off on this node");
    }
    Instant begin = clock.instant();
    Outcome outcome = send(delivery);
    boolean ok = outcome instanceof Outcome.Succeeded;
    exchanges.add(
        new Step(
            "notification_sent",
            ok,
            ok ? null : outcome.code(),
            outcome.detail(),
            "To: " + delivery.address() + "\nSubject: " + delivery.message().title(),
            null,
            clock.instant().toEpochMilli() - begin.toEpochMilli(),
            begin));
    return outcome;
  }

  private Outcome send(Delivery delivery) {
    try {
      Transport.send(message(delivery));
      return new Outcome.Succeeded("the mail server has taken it");
    } catch (SendFailedException refused) {
      return refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0
          ? new Outcome.Unreachable(said(refused))
          : new Outcome.Refused("address_refused", said(refused));
    } catch (MessagingException failed) {
      return new Outcome.Unreachable(said(failed));
    }
  }

  private MimeMessage message(Delivery delivery) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage mail = new IdentifiedMail(session, delivery.messageId());
    mail.setFrom();
    mail.setRecipient(RecipientType.TO, new InternetAddress(delivery.address()));
    mail.setSubject(delivery.message().title(), utf8);
    mail.setHeader("Date", RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
    mail.setText(delivery.message().body(), utf8);
    mail.saveChanges();
    return mail;
  }

  private static String said(MessagingException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message.strip();
  }

  /** Every try carries the same id, so that a mailbox can tell a second one. */
  private static final class IdentifiedMail extends MimeMessage {
    private final String id;

    IdentifiedMail(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@split>");
    }
  }
}
