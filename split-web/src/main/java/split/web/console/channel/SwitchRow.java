package split.web.console.channel;

import java.util.List;
import split.domain.channel.Pin;
import split.domain.channel.Readiness;

/**
 * Something of a channel that is on or off, with what it takes.
 *
 * @param isOn as it holds
 * @param pin null where it can be switched here
 * @param missing fields it needs and has not
 * @param frequencies how often it works; none where it works when it is called
 */
public record SwitchRow(
    String label,
    String description,
    Readiness.Lack lack,
    boolean isOn,
    Pin pin,
    List<FieldInput> missing,
    List<FieldInput> frequencies) {
  public SwitchRow {
    missing = List.copyOf(missing);
    frequencies = List.copyOf(frequencies);
  }

  /** Whatever is on can be switched off. */
  public boolean isSwitchable() {
    return pin == null && (isOn || lack.isReady());
  }
}
