package split.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import split.domain.operation.FilteredIntervening;
import split.domain.operation.InterventionAnswer;
import split.view.operation.OperationFilter;
import split.vocabulary.Intervention;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Query;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Intervenes in many operations at once: by filter with the count first, or by a file. */
@RequestScoped
public class ManyOperations {
  private static final String EXPECTED = "expected_count";

  @Inject private FilteredIntervening filtered;
  @Inject private FileIntervening file;
  @Inject private Call call;

  InterventionShown byFilter(Intervention intervention, UriInfo address) {
    call.require(Right.OPERATE);
    Set<String> names = new HashSet<>(Filters.NAMES);
    names.add(EXPECTED);
    Query query = new Query(address).only(names);
    OperationFilter filter = Filters.in(query);
    Long expected = query.count(EXPECTED);
    query.refuse();
    return switch (filtered.intervene(intervention, filter, expected, call.caller())) {
      case InterventionAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
      case InterventionAnswer.Counted counted -> InterventionShown.of(intervention, counted);
      case InterventionAnswer.Applied applied -> InterventionShown.of(intervention, applied);
    };
  }

  FileShown byFile(Intervention intervention, HttpServletRequest request) throws IOException {
    call.require(Right.OPERATE);
    return file.intervene(intervention, Body.readCsv(request), call.caller());
  }
}
