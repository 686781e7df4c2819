package split.web.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.problem.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * RFC 8259 to the letter, and narrower where the letter leaves room: UTF-8 without a mark, names
 * unique within an object, at most {@value #MAX_DEPTH} levels, exactly one value, no NUL and no
 * half surrogate pair even when escaped (SEC-3).
 */
public final class StrictJson {
  static final int MAX_DEPTH = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(Body.MAX_BYTES)
                  .maxNameLength(Body.MAX_BYTES)
                  .build())
          .build();

  private StrictJson() {}

  /**
   * The text of a body that is read by somebody else.
   *
   * @throws RefusedException {@code malformed_json} where it is no UTF-8
   */
  public static String text(byte[] body) {
    return StrictText.decode(body);
  }

  /**
   * @throws RefusedException {@code malformed_json} or {@code duplicate_key}
   */
  public static Value parse(byte[] body) {
    char[] text = StrictText.decode(body).toCharArray();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw StrictText.malformed("the body is empty", null);
      }
      Value value = value(parser, "");
      if (parser.nextToken() != null) {
        throw StrictText.malformed("something follows the JSON value", null);
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw StrictText.malformed("nested deeper than %d levels".formatted(MAX_DEPTH), e);
    } catch (JacksonException e) {
      throw StrictText.malformed(
          "not JSON at line %d, column %d"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    }
  }

  private static Value value(JsonParser parser, String pointer) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_STRING -> new Value.Text(StrictText.checked(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Number(parser.getString());
      case VALUE_TRUE -> new Value.Bool(true);
      case VALUE_FALSE -> new Value.Bool(false);
      case VALUE_NULL -> new Value.Null();
      default -> throw new IllegalStateException("no value starts with " + parser.currentToken());
    };
  }

  private static Value object(JsonParser parser, String pointer) {
    Map<String, Value> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = StrictText.checked(parser.currentName());
      String at = Pointers.member(pointer, name);
      parser.nextToken();
      if (members.put(name, value(parser, at)) != null) {
        Violation twice =
            Violation.of(Code.DUPLICATE_KEY, at, "a name may stand once in an object");
        throw new RefusedException(Refusal.of(List.of(twice)));
      }
    }
    return new Value.Members(members);
  }

  private static Value array(JsonParser parser, String pointer) {
    List<Value> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, Pointers.element(pointer, elements.size())));
    }
    return new Value.Elements(elements);
  }
}
