package split.web.console.sellercenter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.sellercenter.SettingKeeping;
import split.domain.sellercenter.SettingReading;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** The seller's code in the Seller Center. */
@Named
@RequestScoped
public class SupplierForm {
  @Inject private SettingReading reading;
  @Inject private SettingKeeping keeping;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private String code;

  @PostConstruct
  void load() {
    code = reading.supplierCode().orElse(null);
  }

  public String save() {
    keeping.changeSupplierCode(code.strip(), visitor.caller(), visitor.correlationId());
    words.done("seller.saved");
    return "/console/seller-center?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
