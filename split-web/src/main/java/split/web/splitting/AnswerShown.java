package split.web.splitting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.vocabulary.CorrelationId;
import split.web.json.Wire;
import split.web.oms.StateShown;

/** The answer to a split decision (SPL-12). */
public record AnswerShown(
    String correlationId,
    String status,
    SourceShown source,
    List<ChildShown> packages,
    Links links) {

  public record SourceShown(
      long id, String number, String orderNumber, StateShown state, long version) {
    static SourceShown of(SplitAnswer.Source source) {
      return new SourceShown(
          source.id(),
          source.number(),
          source.orderNumber(),
          StateShown.of(source.state()),
          source.version());
    }
  }

  public record ChildShown(
      Long id,
      String number,
      String status,
      StateShown state,
      String remoteId,
      @JsonProperty("packageitem_set") List<UnitsShown> items) {
    static ChildShown of(SplitAnswer.Child child) {
      return new ChildShown(
          child.id(),
          child.number(),
          child.status().wire(),
          StateShown.of(child.state()),
          child.remoteId(),
          child.items().stream().map(UnitsShown::of).toList());
    }
  }

  public record UnitsShown(String lineId, String sku, int quantity) {
    static UnitsShown of(SplitAnswer.Units units) {
      return new UnitsShown(units.lineId(), units.sku(), units.quantity());
    }
  }

  public record Links(String self, String timeline) {
    static Links of(CorrelationId id) {
      return new Links("/api/v1/splits/" + id + "/", "/api/v1/logs/?correlation_id=" + id);
    }
  }

  public static String text(SplitResult result) {
    return Wire.text(
        new AnswerShown(
            result.correlationId().value(),
            result.status().wire(),
            SourceShown.of(result.source()),
            result.packages().stream().map(ChildShown::of).toList(),
            Links.of(result.correlationId())));
  }
}
