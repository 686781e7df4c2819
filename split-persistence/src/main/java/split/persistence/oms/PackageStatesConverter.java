package split.persistence.oms;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import split.vocabulary.PackageState;

/** States by their numbers, in one readable column. */
@Converter
public class PackageStatesConverter implements AttributeConverter<Set<PackageState>, String> {
  @Override
  public String convertToDatabaseColumn(Set<PackageState> states) {
    return states.stream()
        .map(PackageState::value)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  @Override
  public Set<PackageState> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(","))
        .map(number -> PackageState.of(Integer.parseInt(number)).orElseThrow())
        .collect(Collectors.toSet());
  }
}
