package split.sandbox.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import split.sandbox.CallLog;
import split.sandbox.Faults;
import split.sandbox.n11.Shops;

/** Brings the sandbox, or one shop of it, back to its beginning. */
@Path("control/reset")
@RequestScoped
public class ResetResource {
  @Inject Faults faults;
  @Inject CallLog calls;
  @Inject Shops n11;
  @Inject split.sandbox.hepsiburada.Shops hepsiburada;
  @Inject split.sandbox.trendyol.Shops trendyol;

  @POST
  public void reset(@QueryParam("shop") String shop) {
    if (shop == null) {
      faults.replace(List.of());
      n11.reset();
      hepsiburada.reset();
      trendyol.reset();
      calls.reset();
    } else {
      faults.removeOf(shop);
      n11.close(shop);
      hepsiburada.close(shop);
      trendyol.close(shop);
    }
  }
}
