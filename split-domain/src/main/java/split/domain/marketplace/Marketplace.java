package split.domain.marketplace;

import java.util.List;
import java.util.Optional;

/**
 * What Split needs of a marketplace; one adapter each. Adapters speak the marketplace's real wire
 * format, keep nothing that may not be lost at any moment, open no transaction, and never throw for
 * anything a marketplace can do: every way a call can end is one of the sealed answers.
 *
 * <p>No method may be called inside a transaction, except those that call nobody: they are called
 * pure.
 */
public interface Marketplace {
  /** The value of a channel's {@code marketplace} field. */
  String name();

  Capability capability();

  /** Every setting a channel of this marketplace may have. */
  List<Setting> settings();

  /**
   * How to find the order, and the package if it is one's, behind a number of ours or of the
   * marketplace.
   *
   * @return empty where the number cannot be one of this channel's
   */
  Optional<OrderQuery> locate(Account account, String number);

  /** The number under which a package of the marketplace is kept here. Pure. */
  String packageNumber(Account account, RemotePackage remote);

  Reading read(Account account, OrderQuery query);

  /**
   * The exact remote call for this split. Pure: the dry run shows the same call that is sent later.
   *
   * @param groups at least one; together with what the marketplace adds by itself they hold every
   *     unit of the source
   */
  SplitCall plan(Account account, PlannedSplit split);

  /**
   * Brings a package that cannot be split yet into a state where it can, if the channel's settings
   * allow it.
   */
  Preparation prepare(Account account, RemotePackage source);

  Submission submit(Account account, SplitCall call);

  /** Whether a confirmed child is to be given anything. Pure. */
  boolean needsCarryOver(RemotePackage child, CarryOver wish);

  /**
   * Gives a confirmed child what it lost or what was wished for it; what the marketplace has no
   * words for is left out. Safe to repeat.
   */
  Submission carryOver(Account account, RemotePackage child, CarryOver wish);

  /**
   * Reads a message that came from the marketplace, or says that it did. Calls nobody; at most it
   * makes an adapter distrust what it was shown before.
   */
  Push hear(Account account, Push.Message message);
}
