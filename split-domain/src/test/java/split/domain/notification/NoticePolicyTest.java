package split.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.alarm.AlarmChanged.What;
import split.persistence.json.Json;
import split.view.alarm.AlarmRow;
import split.vocabulary.AlarmKind;
import split.vocabulary.Medium;
import tools.jackson.databind.JsonNode;

class NoticePolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  @DisplayName("N11-5 a webhook says what has happened, when, and of which alarm")
  void webhook() {
    JsonNode event =
        Json.MAPPER.readTree(
            NoticePolicy.body(Medium.WEBHOOK, alarm(AlarmKind.RULE, "shop"), What.RAISED, NOON));
    assertThat(event.at("/type").asString()).isEqualTo("alarm.raised");
    assertThat(event.at("/timestamp").asString()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(event.at("/data/id").asInt()).isEqualTo(7);
    assertThat(event.at("/data/kind").asString()).isEqualTo("rule");
    assertThat(event.at("/data/channel").asString()).isEqualTo("shop");
    assertThat(event.at("/data/resolved_at").isNull()).isTrue();
  }

  @Test
  @DisplayName("N11-5 an e-mail begins with the cause, and leaves out what is not known")
  void mail() {
    AlarmRow alarm = alarm(AlarmKind.RULE, "shop");
    assertThat(NoticePolicy.title(alarm, What.RESOLVED))
        .isEqualTo("Split: rule of shop resolved: backlog_age");
    assertThat(NoticePolicy.body(Medium.EMAIL, alarm, What.RESOLVED, NOON))
        .startsWith("too old\n\nwhat: resolved\n")
        .contains("channel: shop\n")
        .doesNotContain("null", "number");
  }

  @Test
  @DisplayName("N11-5 a notification that was given up is no reason for another")
  void noCircle() {
    assertThat(NoticePolicy.isTold(alarm(AlarmKind.DEAD_OPERATION, "shop"))).isTrue();
    assertThat(NoticePolicy.isTold(alarm(AlarmKind.DEAD_OPERATION, null))).isFalse();
    assertThat(NoticePolicy.isTold(alarm(AlarmKind.AUDIT_BROKEN, null))).isTrue();
  }

  private static AlarmRow alarm(AlarmKind kind, String channel) {
    return new AlarmRow(
        7,
        kind,
        channel,
        "1",
        null,
        null,
        "backlog_age",
        "too old",
        1,
        NOON,
        NOON,
        null,
        null,
        null,
        null);
  }
}
