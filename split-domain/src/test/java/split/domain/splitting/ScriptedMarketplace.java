package split.domain.splitting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import split.domain.marketplace.Account;
import split.domain.marketplace.Capability;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;

/** Answers in the order it was told to, and keeps what it was asked. */
final class ScriptedMarketplace implements Marketplace {
  private final Deque<Reading> readings = new ArrayDeque<>();
  private final Deque<Submission> submissions = new ArrayDeque<>();
  private Preparation preparation = new Preparation.Ready();
  private Capability.ConfirmationMode confirmation = Capability.ConfirmationMode.REREAD_SYNC;
  final List<String> calls = new ArrayList<>();

  ScriptedMarketplace shows(Reading reading) {
    readings.add(reading);
    return this;
  }

  ScriptedMarketplace shows(RemotePackage... packages) {
    return shows(new Reading.Found(List.of(packages)));
  }

  ScriptedMarketplace answers(Submission submission) {
    submissions.add(submission);
    return this;
  }

  ScriptedMarketplace prepares(Preparation answer) {
    preparation = answer;
    return this;
  }

  ScriptedMarketplace confirmsLater() {
    confirmation = Capability.ConfirmationMode.REREAD_ASYNC;
    return this;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public Capability capability() {
    return Goods.capability(confirmation);
  }

  @Override
  public List<Setting> settings() {
    return List.of();
  }

  @Override
  public Optional<OrderQuery> locate(Account account, String number) {
    return Optional.of(OrderQuery.order(number));
  }

  @Override
  public String packageNumber(Account account, RemotePackage remote) {
    return remote.id();
  }

  @Override
  public Reading read(Account account, OrderQuery query) {
    calls.add("read");
    return readings.remove();
  }

  @Override
  public SplitCall plan(Account account, PlannedSplit split) {
    return new SplitCall("split", "POST", "/split", split.groups().toString());
  }

  @Override
  public Preparation prepare(Account account, RemotePackage source) {
    calls.add("prepare");
    return preparation;
  }

  @Override
  public Submission submit(Account account, SplitCall call) {
    calls.add("submit");
    return submissions.remove();
  }

  @Override
  public boolean needsCarryOver(RemotePackage child, CarryOver wish) {
    return wish.status() != null && !wish.status().equals(child.status());
  }

  @Override
  public Submission carryOver(Account account, RemotePackage child, CarryOver wish) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Push hear(Account account, Push.Message message) {
    return new Push.Unknown();
  }
}
