package split.domain.splitting;

import java.util.List;
import java.util.Map;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.SplitCall;

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
                  source, SplitResults.children(candidate, repeat, Map.of()), null, List.of());
          case SplitDecision.Divide divide ->
              new SplitAnswer.DryRun(
                  source,
                  SplitResults.children(candidate, divide, Map.of()),
                  call(candidate, divide, channel, marketplaces),
                  List.of());
        });
  }

  private static SplitCall call(
      Candidate candidate,
      SplitDecision.Divide divide,
      EffectiveChannel channel,
      Marketplaces marketplaces) {
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    return marketplaces
        .of(channel.marketplace())
        .plan(
            account,
            SplitPlanning.of(candidate.source(), candidate.stored().tracking(), divide.groups()));
  }
}
