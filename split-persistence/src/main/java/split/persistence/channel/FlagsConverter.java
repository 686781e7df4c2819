package split.persistence.channel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import split.persistence.json.Json;
import tools.jackson.core.type.TypeReference;

@Converter
public class FlagsConverter implements AttributeConverter<Map<String, Boolean>, String> {
  private static final TypeReference<Map<String, Boolean>> FLAGS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, Boolean> flags) {
    return Json.MAPPER.writeValueAsString(flags);
  }

  @Override
  public Map<String, Boolean> convertToEntityAttribute(String column) {
    return column == null ? Map.of() : Json.MAPPER.readValue(column, FLAGS);
  }
}
