package split.domain.channel;

import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;

/**
 * A setting as a form shows it; secrets are masked.
 *
 * @param value what holds; null for nothing
 * @param stored what is stored; null for nothing
 * @param wrong what speaks against what holds; null where nothing does
 */
public record FieldState(
    SchemaField field, JsonNode value, Won.Origin source, JsonNode stored, Violation wrong) {
  /** What is stored does not hold: the environment decides. */
  public boolean isPinned() {
    return source == Won.Origin.CONFIG;
  }
}
