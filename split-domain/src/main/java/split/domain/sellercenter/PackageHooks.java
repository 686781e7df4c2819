package split.domain.sellercenter;

import java.util.List;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;

/** The webhooks by which this side tells of packages; who keeps them implements this. */
public interface PackageHooks {
  List<Hook> active();

  /** Makes such a hook, or switches on the one that is there. */
  void create(Hook hook, Caller caller, CorrelationId correlationId);

  /** Who is told of what. */
  record Hook(String eventType, String targetUrl) {}
}
