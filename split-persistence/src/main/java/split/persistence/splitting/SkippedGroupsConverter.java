package split.persistence.splitting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import split.persistence.json.Json;
import tools.jackson.core.type.TypeReference;

@Converter
public class SkippedGroupsConverter implements AttributeConverter<List<SkippedGroup>, String> {
  private static final TypeReference<List<SkippedGroup>> GROUPS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<SkippedGroup> groups) {
    return Json.SNAKE.writeValueAsString(groups);
  }

  @Override
  public List<SkippedGroup> convertToEntityAttribute(String column) {
    return column == null ? List.of() : Json.SNAKE.readValue(column, GROUPS);
  }
}
