package split.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import split.view.Slice;
import split.view.Window;
import split.vocabulary.TokenScope;

/** The {@code where} of a list: conditions that were asked for, each with its one parameter. */
public final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Adds the condition, whose only parameter is {@code :name}, unless the value is null. */
  public Conditions and(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
    return this;
  }

  /** Adds the condition, which takes no parameter, if it is wanted. */
  public Conditions when(boolean wanted, String condition) {
    if (wanted) {
      conditions.add(condition);
    }
    return this;
  }

  /** Leaves out what the token does not cover; {@code slug} is the path to the channel's slug. */
  public Conditions within(TokenScope scope, String slug) {
    if (scope.coversEveryChannel()) {
      return this;
    }
    return scope.channels().isEmpty()
        ? and("1 = :nothing", "nothing", 0)
        : and(slug + " in :covered", "covered", scope.channels());
  }

  /**
   * One page and the count of all rows, with one query each.
   *
   * @param select {@code select new …} of the row
   * @param from {@code from …} of both
   */
  public <T> Slice<T> slice(
      EntityManager em, Class<T> row, String select, String from, String orderBy, Window window) {
    List<T> rows =
        query(em, row, select, from, orderBy)
            .setFirstResult(window.offset())
            .setMaxResults(window.limit())
            .getResultList();
    return new Slice<>(count(em, from), rows);
  }

  public long count(EntityManager em, String from) {
    TypedQuery<Long> count =
        em.createQuery("select count(" + root(from) + ") " + counted(from) + where(), Long.class);
    parameters.forEach(count::setParameter);
    return count.getSingleResult();
  }

  /** One row for each value of {@code by}. */
  public List<Object[]> grouped(EntityManager em, String select, String from, String by) {
    TypedQuery<Object[]> query =
        em.createQuery(select + " " + from + where() + " group by " + by, Object[].class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** The first rows only. */
  public <T> List<T> first(
      int most, EntityManager em, Class<T> row, String select, String from, String orderBy) {
    return query(em, row, select, from, orderBy).setMaxResults(most).getResultList();
  }

  public <T> List<T> list(
      EntityManager em, Class<T> row, String select, String from, String orderBy) {
    return query(em, row, select, from, orderBy).getResultList();
  }

  private <T> TypedQuery<T> query(
      EntityManager em, Class<T> row, String select, String from, String orderBy) {
    TypedQuery<T> query =
        em.createQuery(select + " " + from + where() + " order by " + orderBy, row);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** What is joined by its id adds no row, so a count needs it only where a condition names it. */
  private String counted(String from) {
    List<String> parts = List.of(from.split(" left join "));
    return parts.stream()
        .skip(1)
        .filter(join -> where().contains(join.split(" ")[1] + "."))
        .reduce(parts.getFirst(), (all, join) -> all + " left join " + join);
  }

  private static String root(String from) {
    return from.split(" ")[2];
  }

  private String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }
}
