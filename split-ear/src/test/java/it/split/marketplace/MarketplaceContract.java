package it.split.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Sandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Confirmation;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Submission;
import split.vocabulary.Tracking;

/**
 * What the product relies on in every adapter, tried against the simulated marketplace over HTTP.
 * Orders of the contract have three units on their first line and one on their second.
 */
interface MarketplaceContract {
  int[] TWO_OF_FIRST = {2, 0};
  int[] THE_REST = {1, 1};

  Sandbox sandbox();

  Marketplace marketplace();

  /** Settings that work; read timeouts are short. */
  Map<String, String> settings();

  /** The settings that hold credentials. */
  Set<String> credentials();

  /** A new order in a state that can be split; its number is its own. */
  String sell();

  /** The number of an order that nobody placed, as the marketplace would write it. */
  default String nobodysOrder() {
    return "404404";
  }

  /** The settings of somebody who has no right to be there. */
  default Map<String, String> strangers(boolean missing) {
    Map<String, String> settings = new HashMap<>(settings());
    credentials()
        .forEach(name -> settings.compute(name, (key, value) -> missing ? "" : "wrong-" + value));
    return settings;
  }

  default Trial trial() {
    return new Trial(marketplace(), settings(), sell());
  }

  default Trial planned(String orderNumber) {
    Trial trial = new Trial(marketplace(), settings(), orderNumber);
    return trial.plan(trial.living(), TWO_OF_FIRST, THE_REST);
  }

  default List<String> effects(String orderNumber) {
    return sandbox().splitInEffect(marketplace().name(), orderNumber);
  }

  @Test
  @DisplayName("MKT-1 an order is read, one that is not there is found empty")
  default void reads() {
    RemotePackage shown = trial().living();
    assertThat(shown.life()).isEqualTo(Life.SPLITTABLE);
    assertThat(marketplace().capability().splittableStates()).contains(shown.status());
    assertThat(shown.contents().units().values()).containsExactlyInAnyOrder(3, 1);
    assertThat(shown.tracking().carrierCode()).isNotBlank();
    assertThat(new Trial(marketplace(), settings(), nobodysOrder()).reading())
        .isEqualTo(new Reading.Found(List.of()));
  }

  @Test
  @DisplayName("MKT-3 MKT-4 a split by quantity is accepted and its packages show")
  default void splits() {
    String order = sell();
    Trial trial = planned(order);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    Map<String, RemotePackage> children = trial.children();
    assertThat(children).hasSize(2);
    assertThat(children.values()).extracting(RemotePackage::life).containsOnly(Life.SPLITTABLE);
    assertThat(effects(order)).hasSize(1);
  }

  @Test
  @DisplayName("MKT-4 a child can be split again")
  default void resplits() {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    RemotePackage child = trial.children().get("g1");
    trial.plan(child, new int[] {1, 0}, new int[] {0, 1});
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(effects(order)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("MKT-4 units nobody named lie in a package of their own")
  default void remainder() {
    Trial trial = trial();
    trial.plan(trial.living(), TWO_OF_FIRST);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).containsOnlyKeys("g0");
    assertThat(trial.packages().stream().filter(shown -> shown.life() == Life.SPLITTABLE))
        .hasSize(2);
  }

  @Test
  @DisplayName("MKT-3 the same split a second time is refused and changes nothing")
  default void twice() {
    String order = sell();
    Trial trial = planned(order);
    trial.submit();
    assertThat(trial.submitBlindly()).isInstanceOf(Submission.Rejected.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(effects(order)).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("MKT-5 wrong or missing credentials: unauthorised, nothing applied")
  @ValueSource(booleans = {true, false})
  default void unauthorised(boolean missing) {
    String order = sell();
    Trial trial = planned(order);
    Trial stranger = new Trial(marketplace(), strangers(missing), order);
    assertThat(stranger.reading()).isInstanceOf(Fault.Unauthorised.class);
    stranger.plan(trial.living(), TWO_OF_FIRST, THE_REST);
    assertThat(stranger.submitBlindly()).isInstanceOf(Submission.Unauthorised.class);
    assertThat(effects(order)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-3 applied, but the answer is lost: unknown, then complete by reading")
  @ValueSource(strings = {"timeout_after", "error_after", "reset_after", "huge_body", "drip_body"})
  default void lostAfter(String fault) {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once(fault, "split", order, Map.of());
    assertThat(trial.submit()).isInstanceOf(Submission.Unknown.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(effects(order)).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 applied, but the answer makes no sense: no refusal, and complete by reading")
  @ValueSource(strings = {"malformed_body", "garbage_body"})
  default void senselessAnswer(String fault) {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once(fault, "split", order, Map.of());
    assertThat(trial.submit()).isInstanceOfAny(Submission.Unknown.class, Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(effects(order)).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-3 not applied and no answer: unknown, then not applied by reading, then split once")
  @ValueSource(strings = {"timeout_before", "error_before", "reset_before"})
  default void lostBefore(String fault) {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once(fault, "split", order, Map.of());
    assertThat(trial.submit()).isInstanceOf(Submission.Unknown.class);
    assertThat(trial.confirm()).isInstanceOf(Confirmation.NotApplied.class);
    assertThat(trial.submit()).isInstanceOf(Submission.Accepted.class);
    assertThat(trial.children()).hasSize(2);
    assertThat(effects(order)).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("MKT-5 throttled: the pause it asks for, and nothing applied")
  @CsvSource({"17, 17", ", 60"})
  default void throttled(Integer retryAfter, long seconds) {
    String order = sell();
    Trial trial = planned(order);
    Map<String, Object> more = retryAfter == null ? Map.of() : Map.of("retry_after", retryAfter);
    sandbox().once("throttle", "split", order, more);
    assertThat(trial.submit())
        .isInstanceOfSatisfying(
            Submission.Throttled.class,
            wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofSeconds(seconds)));
    assertThat(trial.confirm()).isInstanceOf(Confirmation.NotApplied.class);
    sandbox().once("throttle", "list", order, more);
    assertThat(trial.reading()).isInstanceOf(Fault.Throttled.class);
  }

  @ParameterizedTest
  @DisplayName(
      "MKT-6 a reading that fails in whatever way is unreachable, and the next one is fine")
  @ValueSource(
      strings = {
        "timeout_before",
        "error_before",
        "reset_before",
        "malformed_body",
        "garbage_body",
        "huge_body",
        "drip_body"
      })
  default void unreadable(String fault) {
    String order = sell();
    Trial trial = new Trial(marketplace(), settings(), order);
    // Every single call: a client may repeat a reading by itself.
    sandbox().post("faults", Map.of("name", fault, "operation", "list", "order_number", order));
    long start = System.nanoTime();
    assertThat(trial.reading()).isInstanceOf(Fault.Unreachable.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    sandbox().withoutFaults();
    assertThat(trial.packages()).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("MKT-4 somebody else changes the package between reading and splitting: foreign")
  @ValueSource(strings = {"customer_cancels_line", "panel_splits"})
  default void foreign(String fault) {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once(fault, "list", order, Map.of("quantity", 1));
    assertThat(trial.submit()).isInstanceOf(Submission.Rejected.class);
    assertThat(trial.settled()).isInstanceOf(Confirmation.Foreign.class);
    assertThat(effects(order)).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 the carrier takes the package between reading and splitting: closed")
  default void labelBought() {
    String order = sell();
    Trial trial = planned(order);
    sandbox().once("label_bought", "list", order, Map.of());
    assertThat(trial.submit()).isInstanceOf(Submission.Rejected.class);
    assertThat(trial.settled()).isInstanceOf(Confirmation.Closed.class);
    assertThat(effects(order)).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 packages asked for by their ids are shown; a split one is dead or not shown")
  default void byIds() {
    Trial trial = planned(sell());
    RemotePackage source = trial.living();
    assertThat(trial.packages(source.id())).contains(source);
    trial.submit();
    RemotePackage child = trial.children().get("g1");
    assertThat(trial.packages(source.id(), child.id()))
        .contains(child)
        .allMatch(shown -> shown.life() == Life.DEAD || !shown.id().equals(source.id()));
  }

  @Test
  @DisplayName("SPL-17 a child that has everything needs nothing, and nothing is sent to it")
  default void nothingToCarryOver() {
    Trial trial = planned(sell());
    RemotePackage source = trial.living();
    CarryOver nothing = new CarryOver(source.status(), Tracking.NONE);
    int calls = trial.account().exchanges().steps().size();
    assertThat(marketplace().needsCarryOver(source, nothing)).isFalse();
    assertThat(marketplace().carryOver(trial.account(), source, nothing))
        .isEqualTo(new Submission.Accepted(Set.of()));
    assertThat(trial.account().exchanges().steps()).hasSize(calls);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 a pushed message that is none of the marketplace's is no hint")
  @CsvSource({"POST, no/such/place, {}", "POST, '', garbage", "POST, '', {}", "DELETE, '', ''"})
  default void pushedNonsense(String method, String path, String body) {
    Push push = marketplace().hear(trial().account(), new Push.Message(method, path, body));
    assertThat(push).isInstanceOfAny(Push.Unknown.class, Push.Unreadable.class);
  }

  @Test
  @DisplayName("MKT-6 every exchange is in the step log, no credential is")
  default void steps() {
    Trial trial = planned(sell());
    trial.submit();
    trial.children();
    assertThat(trial.account().exchanges().steps())
        .extracting(step -> step.name())
        .contains("remote_read", "remote_submit");
    String log = trial.account().exchanges().steps().toString();
    Set<String> secrets = credentials().stream().map(settings()::get).collect(Collectors.toSet());
    assertThat(log).contains(settings().get("base_url"));
    assertThat(secrets).allSatisfy(secret -> assertThat(log).doesNotContain(secret));
  }
}
