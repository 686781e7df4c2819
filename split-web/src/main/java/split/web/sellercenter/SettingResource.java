package split.web.sellercenter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import split.domain.sellercenter.ClientSettings;
import split.domain.sellercenter.SettingAnswer;
import split.domain.sellercenter.SettingKeeping;
import split.domain.sellercenter.SettingReading;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Settings of the product as a whole (SC-3); for administrators of every channel. */
@Path("oms/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingResource {
  @Inject private SettingReading reading;
  @Inject private SettingKeeping keeping;
  @Inject private Call call;

  @GET
  @Path(ClientSettings.KEY)
  public SettingShown clientSettings() {
    call.requireEverywhere(Right.ADMIN);
    return new SettingShown(
        ClientSettings.KEY, reading.clientSettings().map(ClientSettings::masked).orElse(null));
  }

  @PUT
  @Path(ClientSettings.KEY)
  public SettingShown changeClientSettings(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    Findings findings = new Findings();
    ClientSettings wish =
        SettingRequest.clientSettings(StrictJson.parse(Body.read(request)), findings);
    return switch (keeping.change(
        wish, findings.violations(), call.caller(), call.correlationId())) {
      case SettingAnswer.Saved saved -> clientSettings();
      case SettingAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }

  @GET
  @Path(SettingKeeping.SUPPLIER_CODE)
  public SettingShown supplierCode() {
    call.requireEverywhere(Right.ADMIN);
    return new SettingShown(SettingKeeping.SUPPLIER_CODE, reading.supplierCode().orElse(null));
  }

  @PUT
  @Path(SettingKeeping.SUPPLIER_CODE)
  public SettingShown changeSupplierCode(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    String code = SettingRequest.supplierCode(StrictJson.parse(Body.read(request)));
    keeping.changeSupplierCode(code, call.caller(), call.correlationId());
    return supplierCode();
  }
}
