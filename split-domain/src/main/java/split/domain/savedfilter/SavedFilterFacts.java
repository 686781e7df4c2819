package split.domain.savedfilter;

import split.persistence.savedfilter.SavedFilter;

/**
 * A saved filter as its owner sees it.
 *
 * @param query of the page's address, without the question mark
 */
public record SavedFilterFacts(long id, String name, String query) {
  static SavedFilterFacts of(SavedFilter filter) {
    return new SavedFilterFacts(filter.id(), filter.name(), filter.query());
  }
}
