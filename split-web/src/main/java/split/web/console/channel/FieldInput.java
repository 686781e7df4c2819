package split.web.console.channel;

import split.domain.channel.Pin;
import split.web.channel.FieldShown;
import tools.jackson.databind.JsonNode;

/**
 * One field of a channel's form.
 *
 * @param stored nothing for a secret
 * @param isSecretSet whether there is a secret, which is never shown
 * @param text what stands in the form: what is stored, or what was typed and refused
 * @param holds what holds where a pin or a default decides
 * @param pin null where what is stored may hold
 * @param wrong what speaks against it; null for nothing
 */
public record FieldInput(
    FieldShown shown,
    JsonNode stored,
    boolean isSecretSet,
    String text,
    String holds,
    Pin pin,
    String wrong) {
  /** What kind of control it takes. */
  public String kind() {
    if (shown.secret()) {
      return "secret";
    }
    return shown.choices() == null ? shown.dataType() : "choice";
  }

  public String id() {
    return "field" + shown.pointer().replace('/', '-');
  }

  /** What it is called in the form that is sent. */
  public String parameter() {
    return "typed" + shown.pointer();
  }

  /** What is called so takes a secret away. */
  public String removal() {
    return parameter() + "/remove";
  }

  public String defaultText() {
    return FieldText.inOneLine(shown.defaultValue());
  }

  public String exampleText() {
    return FieldText.inOneLine(shown.example());
  }

  String storedText() {
    return FieldText.of(stored);
  }

  boolean isWide() {
    return shown.dataType().equals("json") || shown.dataType().equals("list");
  }

  public String size() {
    return isWide() ? "field wide" : "field";
  }

  /** Whether it can be without a value, as every setting can. */
  boolean isClearable() {
    return shown.pointer().startsWith("/settings/");
  }

  FieldInput judged(String typed, String violation) {
    return new FieldInput(
        shown, stored, isSecretSet, typed == null ? text : typed, holds, pin, violation);
  }
}
