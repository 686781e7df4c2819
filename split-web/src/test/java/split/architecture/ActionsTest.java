package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.access.Asked;
import split.domain.access.Needs;
import split.vocabulary.Authorship;
import split.vocabulary.Caller;

/** What takes which right, whoever calls and from where. */
class ActionsTest {
  private static final String WANTED =
      """
      AlarmAcknowledging.acknowledge OPERATE
      AlarmTending.resolve ADMIN
      AlarmTending.snooze ADMIN
      ChangeUndoing.undo ADMIN
      ChannelKeeping.patch ADMIN
      ChannelKeeping.put ADMIN
      CircuitClosing.close OPERATE
      DenialReasonKeeping.change ADMIN
      DenialReasonKeeping.create ADMIN
      EventResending.resend OPERATE
      FilteredIntervening.intervene OPERATE
      FilteredIntervening.portion OPERATE
      FilteredIntervening.recount OPERATE
      FlowTriggering.trigger OPERATE
      ForeignComparing.compare OPERATE
      ForeignDeciding.decide OPERATE
      LocationKeeping.change ADMIN
      LocationKeeping.create ADMIN
      NamedIntervening.intervene OPERATE
      NotificationReading.resend ADMIN
      OperationIntervening.intervene OPERATE
      OrderImporting.importOrders ADMIN
      PackageCommanding.command COMMAND
      ReceiverKeeping.change ADMIN
      ReceiverKeeping.create ADMIN
      ReceiverKeeping.find ADMIN
      ReceiverKeeping.page ADMIN
      ReceiverKeeping.remove ADMIN
      ReceiverTesting.test ADMIN
      RuleKeeping.change ADMIN
      RuleKeeping.create ADMIN
      RuleKeeping.remove ADMIN
      SavedFilterKeeping.all READ
      SavedFilterKeeping.delete READ
      SavedFilterKeeping.save READ
      SecretKeeping.all ADMIN
      SecretKeeping.make ADMIN
      SecretKeeping.remove ADMIN
      SettingKeeping.change ADMIN
      SettingKeeping.changeSupplierCode ADMIN
      SetupChecking.check ADMIN
      SetupChecking.repair ADMIN
      SplitCancelling.cancel OPERATE
      SplitIntake.plan SPLIT
      SplitIntake.take SPLIT
      TokenKeeping.issue ADMIN
      TokenKeeping.page ADMIN
      TokenKeeping.revoke ADMIN
      TokenKeeping.rotate ADMIN
      TransitionKeeping.change ADMIN
      UserKeeping.add ADMIN
      UserKeeping.all ADMIN
      UserKeeping.changePassword ADMIN
      UserKeeping.changeRole ADMIN
      UserKeeping.disable ADMIN
      UserKeeping.enable ADMIN
      WebhookKeeping.change ADMIN
      WebhookKeeping.deactivate ADMIN
      WebhookKeeping.register ADMIN
      WebhookReading.find ADMIN
      WebhookReading.page ADMIN
      """;

  @Test
  @DisplayName("SEC-4 every action needs its right, as the table says")
  void rights() {
    Map<String, String> found = new TreeMap<>();
    actions()
        .forEach(
            action ->
                found.put(
                    action.getOwner().getSimpleName() + "." + action.getName(),
                    action.getAnnotationOfType(Needs.class).value().name()));
    StringBuilder table = new StringBuilder();
    found.forEach((action, right) -> table.append(action).append(' ').append(right).append('\n'));
    assertThat(table).hasToString(WANTED);
  }

  @Test
  @DisplayName("SEC-4 every action is public and is told who wants it")
  void callers() {
    assertThat(actions())
        .isNotEmpty()
        .allSatisfy(
            action ->
                assertThat(action.getRawParameterTypes())
                    .as(action.getFullName())
                    .anyMatch(ActionsTest::saysWho));
  }

  private static boolean saysWho(JavaClass parameter) {
    return parameter.isEquivalentTo(Caller.class)
        || parameter.isEquivalentTo(Authorship.class)
        || parameter.isAssignableTo(Asked.class);
  }

  private static Iterable<JavaMethod> actions() {
    return Product.CLASSES.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Needs.class))
        .toList();
  }
}
