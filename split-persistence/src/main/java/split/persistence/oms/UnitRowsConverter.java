package split.persistence.oms;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Row ids as one comma-separated column: they are only ever read together with their line. */
@Converter
public class UnitRowsConverter implements AttributeConverter<List<Long>, String> {
  @Override
  public String convertToDatabaseColumn(List<Long> rows) {
    return rows.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Override
  public List<Long> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",")).map(Long::valueOf).toList();
  }
}
