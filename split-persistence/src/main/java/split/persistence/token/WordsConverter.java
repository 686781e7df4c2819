package split.persistence.token;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** A small set of words without blanks, kept as one readable column. */
@Converter
public class WordsConverter implements AttributeConverter<Set<String>, String> {
  @Override
  public String convertToDatabaseColumn(Set<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? Set.of()
        : Set.copyOf(Arrays.asList(column.split(" ")));
  }
}
