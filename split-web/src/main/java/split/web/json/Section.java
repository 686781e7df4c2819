package split.web.json;

import java.util.Map;
import java.util.Set;

/** An object of the document, or where one should have been; there nothing more is reported. */
public final class Section {
  private final String pointer;
  private final Map<String, Value> members;
  private final boolean readable;
  private final Findings findings;

  private Section(String pointer, Map<String, Value> members, boolean readable, Findings findings) {
    this.pointer = pointer;
    this.members = members;
    this.readable = readable;
    this.findings = findings;
  }

  /** The document as one object. */
  public static Section of(Value document, Findings findings) {
    return Field.of(document, findings).required().section();
  }

  static Section of(String pointer, Map<String, Value> members, Findings findings) {
    return new Section(pointer, members, true, findings);
  }

  static Section unreadable(String pointer, Findings findings) {
    return new Section(pointer, Map.of(), false, findings);
  }

  public Field field(String name) {
    return new Field(Pointers.member(pointer, name), members.get(name), readable, findings);
  }

  public Set<String> names() {
    return members.keySet();
  }

  public boolean isReadable() {
    return readable;
  }

  public String pointer() {
    return pointer;
  }
}
