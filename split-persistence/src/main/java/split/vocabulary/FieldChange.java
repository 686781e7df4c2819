package split.vocabulary;

import java.util.Objects;

/**
 * What became of one field of a channel.
 *
 * @param pointer JSON pointer into the channel's document
 * @param oldValue JSON, as text; null where there was none. Of a secret only a mask
 * @param newValue likewise
 */
public record FieldChange(String pointer, boolean secret, String oldValue, String newValue) {
  public FieldChange {
    Objects.requireNonNull(pointer);
  }
}
