package split.web.oms;

import split.vocabulary.PackageState;

/** A state as the platform writes it: the number as a string. */
public record StateShown(String enumValue, String name) {
  public static StateShown of(PackageState state) {
    return new StateShown(String.valueOf(state.value()), state.wire());
  }
}
