package io.swapgate.rules;

import java.util.List;

/** A rule that needs the swap alone; asked first, since it costs no call to the platform. */
public non-sealed interface SwapRule extends Rule {
  /** What the rule finds; nothing where it has nothing to measure. */
  List<Finding> judge(SwapCase asked);
}
