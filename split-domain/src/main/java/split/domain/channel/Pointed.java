package split.domain.channel;

/** How a place in a channel is named, and what stands there is shown. */
final class Pointed {
  private static final int SHOWN = 100;

  private Pointed() {}

  /** A member's name as part of a JSON pointer. */
  static String at(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String setting(String name) {
    return "/settings/" + at(name);
  }

  static String flag(String name) {
    return "/feature_flags/" + at(name);
  }

  static String cut(String found) {
    return found.length() <= SHOWN ? found : found.substring(0, SHOWN - 1) + "…";
  }
}
