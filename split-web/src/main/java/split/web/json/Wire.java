package split.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * How answers are written: the platform's snake case, every member present, null where there is
 * nothing.
 */
public final class Wire {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
          .build();

  private Wire() {}

  public static String text(Object answer) {
    return MAPPER.writeValueAsString(answer);
  }
}
