package split.domain.splitting;

/**
 * Who decided, and why.
 *
 * @param note in that person's words, or null
 */
public record Person(String name, String note) {
  String sentence() {
    return note == null ? "by " + name : "by " + name + ": " + note;
  }
}
