package split.web.flowlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import split.domain.flowlog.LogReading;
import split.view.Slice;
import split.view.Window;
import split.view.flowlog.LogFilter;
import split.view.flowlog.LogRow;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.json.Query;
import split.web.token.Call;

/** The step log (ADM-5). */
@Path("logs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {
  @Inject private LogReading log;
  @Inject private Call call;

  @GET
  public Page<LogShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Query query = new Query(address);
    LogFilter filter =
        new LogFilter(
            query.text("correlation_id"),
            query.text("flow"),
            query.text("number"),
            query.bool("is_ok"),
            query.text("code"),
            query.instant("from"),
            query.instant("to"));
    Window window = query.window();
    Slice<LogRow> found = log.page(filter, query.text("search"), call.caller().scope(), window);
    return query.page(found.count(), found.rows().stream().map(LogShown::of).toList(), window);
  }
}
