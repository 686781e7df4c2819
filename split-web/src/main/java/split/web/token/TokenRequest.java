package split.web.token;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import split.domain.channel.Slug;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/**
 * The wish for a token: {@code name}, {@code rights}, {@code channels}, and perhaps {@code
 * rate_limit} and {@code expires_at}.
 */
public record TokenRequest(String name, TokenScope scope, Instant expiresAt) {
  private static final int LONGEST_NAME = 200;
  private static final int HIGHEST_RATE = 1_000_000;

  /**
   * @throws split.web.problem.RefusedException with everything that is wrong with it
   */
  public static TokenRequest read(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    String name = body.field("name").required().text(LONGEST_NAME);
    Set<Right> rights = rights(body.field("rights").required());
    Set<String> channels = channels(body.field("channels").required());
    Long rate = body.field("rate_limit").integer(1, HIGHEST_RATE);
    Instant expiresAt = body.field("expires_at").instant();
    findings.refuse();
    return new TokenRequest(
        name, new TokenScope(rights, channels, rate == null ? null : rate.intValue()), expiresAt);
  }

  private static Set<Right> rights(Field field) {
    Set<Right> rights = new HashSet<>();
    for (Field element : some(field)) {
      String word = element.required().text(20);
      if (word != null) {
        Right.of(word)
            .ifPresentOrElse(
                rights::add, () -> element.report("is no right", "split, read, operate or admin"));
      }
    }
    return rights;
  }

  private static Set<String> channels(Field field) {
    Set<String> channels = new HashSet<>();
    for (Field element : some(field)) {
      String slug = element.required().text(100);
      if (slug != null && (slug.equals(TokenScope.EVERY_CHANNEL) || Slug.isUsable(slug))) {
        channels.add(slug);
      } else if (slug != null) {
        element.report("is no channel", "the slug of a channel, or * for all");
      }
    }
    return channels.contains(TokenScope.EVERY_CHANNEL)
        ? Set.of(TokenScope.EVERY_CHANNEL)
        : channels;
  }

  private static List<Field> some(Field field) {
    List<Field> elements = field.elements();
    if (field.holdsNothing()) {
      field.report("must not be empty", "array of at least one");
    }
    return elements;
  }
}
