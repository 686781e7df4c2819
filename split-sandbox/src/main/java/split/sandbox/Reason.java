package split.sandbox;

/** Why a marketplace does not do what it was asked; each marketplace has its own. */
public interface Reason {
  String name();

  String message();
}
