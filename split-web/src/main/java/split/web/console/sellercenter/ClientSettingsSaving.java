package split.web.console.sellercenter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.sellercenter.ClientSettings;
import split.domain.sellercenter.SettingAnswer;
import split.domain.sellercenter.SettingKeeping;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.json.Findings;

/** Saves what was written into the form, or says all that is wrong with it. */
@Named
@RequestScoped
public class ClientSettingsSaving {
  @Inject private ClientSettingsForm form;
  @Inject private SettingKeeping keeping;
  @Inject private Visitor visitor;
  @Inject private Words words;

  public String save() {
    Findings findings = new Findings();
    ClientSettings wish = form.read(findings);
    return switch (keeping.change(
        wish, findings.violations(), visitor.caller(), visitor.correlationId())) {
      case SettingAnswer.Saved saved -> {
        words.done("seller.saved");
        yield "/console/seller-center?faces-redirect=true";
      }
      case SettingAnswer.Refused(var refusal) -> {
        words.wrong(refusal);
        yield null;
      }
    };
  }
}
