package split.persistence.channel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import split.persistence.json.Json;
import tools.jackson.core.type.TypeReference;

@Converter
public class SettingsConverter implements AttributeConverter<Map<String, String>, String> {
  private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, String> settings) {
    return Json.MAPPER.writeValueAsString(settings);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String column) {
    return column == null ? Map.of() : Json.MAPPER.readValue(column, SETTINGS);
  }
}
