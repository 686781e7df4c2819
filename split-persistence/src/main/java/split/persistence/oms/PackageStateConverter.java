package split.persistence.oms;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import split.vocabulary.PackageState;

@Converter(autoApply = true)
public class PackageStateConverter implements AttributeConverter<PackageState, Integer> {
  @Override
  public Integer convertToDatabaseColumn(PackageState state) {
    return state == null ? null : state.value();
  }

  @Override
  public PackageState convertToEntityAttribute(Integer value) {
    return value == null ? null : PackageState.of(value).orElseThrow();
  }
}
