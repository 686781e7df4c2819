package split.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import split.domain.reporting.Catalogue;
import split.vocabulary.CatalogueReport;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Page;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** The published reports, as far as there is anything to report (N11-5). */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
  @Inject private Call call;

  /**
   * @param status {@code not_available} while no flow brings what it is about
   */
  public record ReportShown(String name, String status, String reason) {
    static ReportShown of(CatalogueReport report) {
      return new ReportShown(report.wire(), "not_available", Catalogue.NO_FLOW);
    }
  }

  @GET
  public Page<ReportShown> list(@Context UriInfo address) {
    call.require(Right.READ);
    Page.Wanted wanted = Page.wanted(address);
    List<ReportShown> all = Arrays.stream(CatalogueReport.values()).map(ReportShown::of).toList();
    return Page.of(
        all.size(),
        all.stream().skip(wanted.offset()).limit(wanted.limit()).toList(),
        wanted,
        address);
  }

  @GET
  @Path("{name}")
  public ReportShown show(@PathParam("name") String name) {
    call.require(Right.READ);
    return Arrays.stream(CatalogueReport.values())
        .filter(report -> report.wire().equals(name))
        .findFirst()
        .map(ReportShown::of)
        .orElseThrow(
            () -> new RefusedException(Refusal.of(Code.NOT_FOUND, "there is no such report")));
  }
}
