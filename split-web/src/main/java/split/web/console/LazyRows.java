package split.web.console;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import split.view.Slice;
import split.view.Window;

/** Rows that are read from the database page by page, as a table shows them. */
public final class LazyRows<T> extends LazyDataModel<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<Window, Slice<T>> reading;

  public LazyRows(Function<Window, Slice<T>> reading) {
    this.reading = reading;
  }

  /** Counted together with the rows, in {@link #load}. */
  @Override
  public int count(Map<String, FilterMeta> unused) {
    return 0;
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filtered) {
    Slice<T> slice = reading.apply(new Window(size, first / size + 1));
    setRowCount((int) Math.min(Integer.MAX_VALUE, slice.count()));
    return slice.rows();
  }
}
