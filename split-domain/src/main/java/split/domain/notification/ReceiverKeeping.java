package split.domain.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.alarm.AlarmAcknowledging;
import split.domain.channel.ChannelSecrets;
import split.domain.channel.NamedChannel;
import split.domain.signature.StandardSignature;
import split.persistence.channel.Channels;
import split.persistence.flowlog.FlowLog;
import split.persistence.notification.NotificationReceiver;
import split.persistence.notification.NotificationReceivers;
import split.view.Slice;
import split.view.Window;
import split.view.notification.ReceiverRow;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Medium;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Makes, changes and removes those who are told of alarms, on record. */
@Stateless
public class ReceiverKeeping {
  static final String SECRETS = "notification_receiver";

  @Inject private NotificationReceivers receivers;
  @Inject private ReceiverAddresses addresses;
  @Inject private Channels channels;
  @Inject private ChannelSecrets secrets;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  @Needs(Right.ADMIN)
  public ReceiverAnswer create(ReceiverWish wish, Caller caller, CorrelationId correlationId) {
    NamedChannel channel = NamedChannel.of(wish.channel(), channels);
    List<Violation> violations = check(wish, channel);
    if (!violations.isEmpty()) {
      return new ReceiverAnswer.Refused(Refusal.of(violations));
    }
    String secret = wish.medium() == Medium.WEBHOOK ? secret(wish) : null;
    NotificationReceiver receiver =
        new NotificationReceiver(
            wish.name(),
            wish.medium(),
            wish.address(),
            channel.id(),
            secret == null ? null : secrets.seal(SECRETS, secret),
            clock.instant());
    receivers.add(receiver);
    log("receiver_created", receiver, caller, correlationId);
    return new ReceiverAnswer.Saved(receiver.id(), secret);
  }

  /** What is null stays. */
  @Needs(Right.ADMIN)
  public ReceiverAnswer change(
      long id,
      String name,
      String address,
      Boolean active,
      Caller caller,
      CorrelationId correlationId) {
    NotificationReceiver receiver = receivers.locked(id).orElseThrow();
    List<Violation> violations =
        address == null ? List.of() : addresses.check(receiver.medium(), address);
    if (!violations.isEmpty()) {
      return new ReceiverAnswer.Refused(Refusal.of(violations));
    }
    Instant now = clock.instant();
    Optional.ofNullable(name).ifPresent(given -> receiver.rename(given, now));
    Optional.ofNullable(address).ifPresent(given -> receiver.move(given, now));
    Optional.ofNullable(active).ifPresent(given -> receiver.activate(given, now));
    log("receiver_changed", receiver, caller, correlationId);
    return new ReceiverAnswer.Saved(id, null);
  }

  /** What it was told stays on record. */
  @Needs(Right.ADMIN)
  public void remove(long id, Caller caller, CorrelationId correlationId) {
    NotificationReceiver receiver = receivers.locked(id).orElseThrow();
    receivers.remove(receiver);
    log("receiver_deleted", receiver, caller, correlationId);
  }

  @Needs(Right.ADMIN)
  public Slice<ReceiverRow> page(Caller caller, Window window) {
    return receivers.page(caller.scope(), window);
  }

  /** Empty also where the token does not cover the receiver's channel. */
  @Needs(Right.ADMIN)
  public Optional<ReceiverRow> find(long id, Caller caller) {
    return receivers.shown(id, caller.scope());
  }

  private static String secret(ReceiverWish wish) {
    return wish.secret() == null ? StandardSignature.freshSecret() : wish.secret();
  }

  private List<Violation> check(ReceiverWish wish, NamedChannel channel) {
    List<Violation> violations = new ArrayList<>(addresses.check(wish.medium(), wish.address()));
    violations.addAll(channel.violations());
    if (wish.secret() != null
        && (wish.medium() != Medium.WEBHOOK || !StandardSignature.isSecret(wish.secret()))) {
      violations.add(
          new Violation(
              Code.PAYLOAD_INVALID,
              "/secret",
              "is no secret of a webhook",
              "whsec_ and 24 to 64 bytes in base64, for webhooks only",
              null));
    }
    return violations;
  }

  private void log(
      String step, NotificationReceiver receiver, Caller caller, CorrelationId correlationId) {
    String message =
        "%s, %s to %s, by %s"
            .formatted(
                receiver.name(), receiver.medium().wire(), receiver.address(), caller.name());
    flowLog.add(
        correlationId.value(),
        receiver.channelId(),
        AlarmAcknowledging.FLOW,
        null,
        List.of(Step.done(step, message)),
        clock.instant());
  }
}
