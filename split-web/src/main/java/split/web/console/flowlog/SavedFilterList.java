package split.web.console.flowlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.savedfilter.SavedFilterFacts;
import split.domain.savedfilter.SavedFilterKeeping;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** What of the log this viewer looks at often. */
@Named
@RequestScoped
public class SavedFilterList {
  @Inject private SavedFilterKeeping filters;
  @Inject private LogSearch search;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private List<SavedFilterFacts> all;
  private String name;

  public List<SavedFilterFacts> getAll() {
    if (all == null) {
      all = filters.all(visitor.caller());
    }
    return all;
  }

  public String save() {
    filters
        .save(visitor.caller(), name, search.query())
        .ifPresentOrElse(words::refused, () -> words.done("saved.done", name));
    return search.show();
  }

  public String delete(long id) {
    filters.delete(visitor.caller(), id);
    words.done("saved.deleted");
    return search.show();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
