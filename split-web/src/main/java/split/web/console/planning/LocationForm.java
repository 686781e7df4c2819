package split.web.console.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import split.domain.planning.LocationChange;
import split.view.planning.LocationRow;
import split.vocabulary.LocationProfile;

/** What somebody is about to say about a stock location. */
@Named
@ViewScoped
public class LocationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/console/locations?faces-redirect=true";

  private Long location;
  private String erpCode;
  private String name;
  private Integer maxQuota;
  private int priority;
  private boolean active = true;

  /** Opens the page anew, without a location. */
  String close() {
    return HERE;
  }

  void fill(LocationRow known) {
    erpCode = known.erpCode();
    name = known.name();
    maxQuota = known.capacity().maxQuota();
    priority = known.priority();
    active = known.active();
  }

  LocationProfile profile() {
    return new LocationProfile(name, maxQuota, priority, active);
  }

  LocationChange change() {
    return new LocationChange(name, Optional.ofNullable(maxQuota), priority, active);
  }

  /** Null for a new one. */
  public Long getLocation() {
    return location;
  }

  public void setLocation(Long location) {
    this.location = location;
  }

  public String getErpCode() {
    return erpCode;
  }

  public void setErpCode(String erpCode) {
    this.erpCode = erpCode == null ? null : erpCode.strip();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getMaxQuota() {
    return maxQuota;
  }

  public void setMaxQuota(Integer maxQuota) {
    this.maxQuota = maxQuota;
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
