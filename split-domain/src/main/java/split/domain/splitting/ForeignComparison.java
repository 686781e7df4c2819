package split.domain.splitting;

import java.util.List;
import split.domain.marketplace.RemotePackage;
import split.vocabulary.Refusal;

/** What somebody has to know who decides about a foreign split (MKT-4). */
public sealed interface ForeignComparison {
  /**
   * @param packages everything the marketplace shows of the order
   * @param outlook what adopting that would mean
   */
  record Shown(List<RemotePackage> packages, Outlook outlook) implements ForeignComparison {
    public Shown {
      packages = List.copyOf(packages);
    }
  }

  /** There is nothing to decide, or the marketplace could not be read. */
  record Refused(Refusal refusal) implements ForeignComparison {}

  /** What adopting would mean. */
  sealed interface Outlook {
    /**
     * @param gone units that are not there any more, in words
     */
    record Divided(int kept, int voided, int found, List<String> gone) implements Outlook {}

    /** The source lives on, undivided. */
    record Whole(List<String> gone) implements Outlook {}

    /** Everything was cancelled. */
    record Nothing(List<String> gone) implements Outlook {}

    record Impossible(String why) implements Outlook {}

    static Outlook of(Adoption adoption) {
      return switch (adoption) {
        case Adoption.Refuse refuse -> new Impossible(refuse.detail());
        case Adoption.Divided divided ->
            new Divided(
                divided.kept().size(),
                divided.voided().size(),
                divided.found().size(),
                sentences(divided.gone()));
        case Adoption.Whole whole -> new Whole(sentences(whole.gone()));
        case Adoption.Nothing nothing -> new Nothing(sentences(nothing.gone()));
      };
    }

    private static List<String> sentences(List<Adoption.Gone> gone) {
      return gone.stream().map(Adoption.Gone::sentence).toList();
    }
  }
}
