package split.web.console.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import split.vocabulary.Intervention;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.operation.FileIntervening;
import split.web.operation.FileShown;
import split.web.problem.RefusedException;

/** A file that names what to release or retry, and what became of each of its rows. */
@Named
@RequestScoped
public class UploadedFile {
  @Inject private FileIntervening intervening;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private Part file;
  private Intervention intervention = Intervention.RELEASE;
  private FileShown report;

  public void upload() throws IOException {
    try {
      report =
          intervening.intervene(
              intervention, file.getInputStream().readAllBytes(), visitor.caller());
    } catch (RefusedException unusable) {
      words.wrong("failed.unusable_file", unusable.refusal().detail());
    }
  }

  public Intervention[] getInterventions() {
    return Intervention.values();
  }

  public FileShown getReport() {
    return report;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Intervention getIntervention() {
    return intervention;
  }

  public void setIntervention(Intervention intervention) {
    this.intervention = intervention;
  }
}
