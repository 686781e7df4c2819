package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import split.persistence.oms.StateTransitions;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;

/** Shows what can be done with packages (OMS-3). */
@Stateless
public class CommandReading {
  @Inject private StateTransitions table;
  @Inject private PackageCommands commands;
  @Inject private TransitionSecrets secrets;

  /** The whole state table, by id, offered or not; secrets are masked. */
  public List<Transition> table() {
    return table.all().stream().map(row -> row.with(secrets.masked(row.parameters()))).toList();
  }

  /** What can be done now, for one look at the table by the state that a package is in. */
  public Function<PackageState, List<Transition>> runnable() {
    return new TransitionPolicy(table.all(), commands.names())::runnable;
  }
}
