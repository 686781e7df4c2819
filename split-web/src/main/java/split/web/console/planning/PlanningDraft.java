package split.web.console.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import split.view.oms.ItemRow;
import split.web.json.Value;

/** From where each item of a package shall leave, as it stands on the page. */
@Named
@ViewScoped
public class PlanningDraft implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long id;
  private final HashMap<Long, String> places = new HashMap<>();

  /** As it is now, where that is one of the places to choose from. */
  void begin(List<ItemRow> items, String place) {
    items.forEach(item -> places.put(item.id(), place));
  }

  /** Items that leave from the same place leave together. */
  Value document() {
    Map<String, List<Value>> groups = new TreeMap<>();
    places.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                groups
                    .computeIfAbsent(each.getValue(), place -> new java.util.ArrayList<>())
                    .add(new Value.Number(String.valueOf(each.getKey()))));
    List<Value> assignments =
        groups.entrySet().stream()
            .map(group -> assignment(group.getKey(), group.getValue()))
            .toList();
    return members(
        Map.of(
            "slug",
            new Value.Text("MANUAL_PLANNING"),
            "input_parameters",
            members(Map.of("assignment_groups", new Value.Elements(assignments)))));
  }

  private static Value assignment(String place, List<Value> items) {
    return members(
        Map.of(
            "package_items", new Value.Elements(items), "stock_location", new Value.Text(place)));
  }

  private static Value members(Map<String, Value> byName) {
    return new Value.Members(new LinkedHashMap<>(byName));
  }

  String opened() {
    return "/console/package?faces-redirect=true&id=" + id;
  }

  public Map<Long, String> getPlaces() {
    return places;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
