package split.web.console.alarmrule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import split.view.alarmrule.RuleRow;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.RuleTerms;

/** What somebody is about to say about a rule; times in seconds. */
@Named
@ViewScoped
public class RuleForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/console/alarm-rules?faces-redirect=true";

  private Long rule;
  private Long remove;
  private String name;
  private AlarmMeasure measure = AlarmMeasure.CONSECUTIVE_FAILURES;
  private String channel;
  private Long threshold = 5L;
  private Long window = 600L;
  private Long raiseAfter = 0L;
  private Long resolveAfter = 300L;
  private boolean autoResolve = true;
  private boolean active = true;
  private Instant snoozedUntil;

  /** Opens the page anew, without a rule. */
  public String close() {
    return HERE;
  }

  void fill(RuleRow known) {
    RuleTerms terms = known.terms();
    name = terms.name();
    measure = terms.measure();
    channel = known.channel();
    threshold = terms.threshold();
    window = terms.window() == null ? null : terms.window().toSeconds();
    raiseAfter = terms.raiseAfter().toSeconds();
    resolveAfter = terms.resolveAfter().toSeconds();
    autoResolve = terms.autoResolve();
    active = terms.active();
    snoozedUntil = terms.snoozedUntil();
  }

  RuleTerms terms() {
    return new RuleTerms(
        name == null ? "" : name,
        measure,
        measure.hasThreshold() ? threshold : null,
        measure.hasWindow() ? seconds(window) : null,
        seconds(raiseAfter == null ? 0L : raiseAfter),
        seconds(resolveAfter == null ? 0L : resolveAfter),
        autoResolve,
        active,
        snoozedUntil);
  }

  private static Duration seconds(Long number) {
    return number == null ? null : Duration.ofSeconds(number);
  }

  public AlarmMeasure[] getMeasures() {
    return AlarmMeasure.values();
  }

  /** Null for a new one. */
  public Long getRule() {
    return rule;
  }

  public void setRule(Long rule) {
    this.rule = rule;
  }

  /** Which rule is to be deleted, once that is confirmed. */
  public Long getRemove() {
    return remove;
  }

  public void setRemove(Long remove) {
    this.remove = remove;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public AlarmMeasure getMeasure() {
    return measure;
  }

  public void setMeasure(AlarmMeasure measure) {
    this.measure = measure;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public Long getThreshold() {
    return threshold;
  }

  public void setThreshold(Long threshold) {
    this.threshold = threshold;
  }

  public Long getWindow() {
    return window;
  }

  public void setWindow(Long window) {
    this.window = window;
  }

  public Long getRaiseAfter() {
    return raiseAfter;
  }

  public void setRaiseAfter(Long raiseAfter) {
    this.raiseAfter = raiseAfter;
  }

  public Long getResolveAfter() {
    return resolveAfter;
  }

  public void setResolveAfter(Long resolveAfter) {
    this.resolveAfter = resolveAfter;
  }

  public boolean isAutoResolve() {
    return autoResolve;
  }

  public void setAutoResolve(boolean autoResolve) {
    this.autoResolve = autoResolve;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
