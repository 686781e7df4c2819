package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;

/** Figures as the viewer's language writes them. */
@Named
@RequestScoped
public class Numbers {
  private static final int SHORT = 10;

  @Inject private Look look;
  @Inject private Words words;

  public String whole(Number number) {
    NumberFormat format = NumberFormat.getIntegerInstance(look.getLocale());
    return number == null ? "–" : format.format(number);
  }

  /**
   * @param share from 0 to 1; null for none
   */
  public String percent(Double share) {
    NumberFormat format = NumberFormat.getPercentInstance(look.getLocale());
    format.setMaximumFractionDigits(1);
    return share == null ? "–" : format.format(share);
  }

  /** A duration, in the greatest unit of which it holds one. */
  public String took(Long millis) {
    if (millis == null) {
      return "–";
    }
    Duration time = Duration.ofMillis(millis);
    if (time.toSeconds() < 1) {
      return unit("millis", millis);
    }
    if (time.toMinutes() < 1) {
      return unit("seconds", millis / 1000.0);
    }
    if (time.toHours() < 1) {
      return unit("minutes", time.toSeconds() / 60.0);
    }
    return time.toDays() < 1
        ? unit("hours", time.toMinutes() / 60.0)
        : unit("days", time.toHours() / 24.0);
  }

  private String unit(String name, double value) {
    NumberFormat format = NumberFormat.getNumberInstance(look.getLocale());
    format.setMaximumFractionDigits(value < SHORT ? 1 : 0);
    return words.of("unit." + name, format.format(value));
  }
}
