package split.sandbox.hepsiburada;

import java.util.Optional;

/** What a customer cancelled, and the package that was broken for it unless the line was open. */
public record CustomerCancellation(Cancellation cancellation, Optional<SplitDone> broken) {}
