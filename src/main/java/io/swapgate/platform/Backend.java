package io.swapgate.platform;

/** What the flow must know of a backend; one that says nothing sends each decision by itself. */
public interface Backend {
  /** Its name, as in {@code swapgate.backend}. */
  String name();

  /** How many decisions go out in one call; 1 or more. */
  int together();
}
