package io.swapgate.platform;

import java.util.List;

/** What the flow must know of a backend; one that says nothing sends each decision by itself. */
public interface Backend {
  /** Its name, as in {@code swapgate.backend}. */
  String name();

  /** What makes no sense in its settings, a line each, naming the key. */
  List<String> faults();

  /** How many decisions go out in one call; 1 or more. */
  int together();
}
