package split.domain.splitting;

import java.util.List;
import java.util.Map;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.SplitCall;
import split.vocabulary.PackageOutcome;
import split.vocabulary.Tracking;

/** Shows what a decision would do: the children, and the very call the marketplace would get. */
final class DryRunning {
  private DryRunning() {}

  static SplitDryRun show(
      Candidate candidate,
      SplitDecision decision,
      EffectiveChannel channel,
      Marketplaces marketplaces) {
    SplitAnswer.Source source = SplitResults.source(candidate.stored());
    return new SplitDryRun.Shown(
        switch (decision) {
          case SplitDecision.Refuse refuse ->
              new SplitAnswer.DryRun(source, List.of(), null, refuse.refusal().violations());
          case SplitDecision.Repeat repeat ->
              new SplitAnswer.DryRun(
                  source,
                  SplitResults.children(candidate, repeat, Map.of()),
                  repeat.isTrigger()
                      ? call(candidate, planned(candidate, repeat), channel, marketplaces)
                      : null,
                  List.of());
          case SplitDecision.Divide divide ->
              new SplitAnswer.DryRun(
                  source,
                  SplitResults.children(candidate, divide, Map.of()),
                  call(candidate, divide.groups(), channel, marketplaces),
                  List.of());
        });
  }

  private static SplitCall call(
      Candidate candidate,
      List<JudgedGroup> groups,
      EffectiveChannel channel,
      Marketplaces marketplaces) {
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    return marketplaces
        .of(channel.marketplace())
        .plan(account, SplitPlanning.of(candidate.source(), candidate.stored().tracking(), groups));
  }

  private static List<JudgedGroup> planned(Candidate candidate, SplitDecision.Repeat repeat) {
    return repeat.standing().children().stream()
        .map(
            child ->
                new JudgedGroup(
                    candidate.source().keyOf(child.units()),
                    child.number(),
                    child.state(),
                    Tracking.NONE,
                    PackageOutcome.EXISTING,
                    child.units()))
        .toList();
  }
}
