package split.persistence.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import split.persistence.Conditions;
import split.view.oms.OmsChannelRow;
import split.vocabulary.TokenScope;

/** Channels by the ids that the order management system gives them. */
@Dependent
public class OmsChannels {
  private static final String ROW =
      """
      select new split.view.oms.OmsChannelRow(
        c.omsChannelId, c.omnitronId, c.name, c.active, c.createdAt, c.modifiedAt)
      """;

  private final EntityManager em;

  @Inject
  public OmsChannels(EntityManager em) {
    this.em = em;
  }

  public List<OmsChannelRow> within(TokenScope scope) {
    return new Conditions()
        .within(scope, "c.slug")
        .list(em, OmsChannelRow.class, ROW, "from Channel c", "c.omsChannelId, c.id");
  }
}
