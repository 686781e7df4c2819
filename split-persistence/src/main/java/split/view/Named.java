package split.view;

/** Something told apart by its id and known by its number. */
public record Named(long id, String number) {}
