package split.web.console.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import split.domain.oms.CommandWish;
import split.domain.oms.DenialReasonKeeping;
import split.domain.oms.PackageCommanding;
import split.domain.oms.PackageReading;
import split.view.Window;
import split.view.oms.DenialRow;
import split.view.oms.PackageView;
import split.vocabulary.Refusal;
import split.vocabulary.Transition;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.oms.CommandRequest;

/** A command before it is given: what it does, and what has to be said for it. */
@Named
@RequestScoped
public class CommandForm {
  private static final Window REASONS = new Window(Window.MOST, 1);

  @Inject private PackageReading packages;
  @Inject private PackageCommanding commanding;
  @Inject private DenialReasonKeeping reasons;
  @Inject private RunnableCommands commands;
  @Inject private CommandAddress address;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private PackageView shown;
  private Transition transition;

  /** Null if there is no such package. */
  public PackageView getShown() {
    if (shown == null && address.getId() != null) {
      shown = packages.find(address.getId(), visitor.scope()).orElse(null);
    }
    return shown;
  }

  /** Null if the package's state does not allow it, or not any more. */
  public Transition getTransition() {
    if (transition == null && getShown() != null && address.getTransition() != null) {
      transition =
          commands.in(getShown().row().state()).stream()
              .filter(each -> each.id() == address.getTransition())
              .findFirst()
              .orElse(null);
    }
    return transition;
  }

  public boolean isAbout(String command) {
    return getTransition() != null && getTransition().command().equals(command);
  }

  public List<String> getTexts() {
    return getTransition() == null ? List.of() : TypedCommand.texts(getTransition().command());
  }

  public List<DenialRow> getReasons() {
    return reasons.page(true, REASONS).rows();
  }

  /** What was typed before, where the command was refused. */
  public String typed(String name) {
    return request.getParameter(name);
  }

  public String run() {
    if (getTransition() == null) {
      words.left("command.gone");
      return address.opened();
    }
    TypedCommand typed = new TypedCommand(getTransition(), getShown().items(), this::typed);
    CommandWish wish =
        CommandRequest.read(
            address.getId(), typed.document(), visitor.caller(), visitor.correlationId());
    Optional<Refusal> refusal = commanding.command(wish);
    if (refusal.isPresent()) {
      words.wrong(refusal.get());
      return null;
    }
    words.done("command.done", commands.title(getTransition()), getShown().row().number());
    return address.opened();
  }
}
