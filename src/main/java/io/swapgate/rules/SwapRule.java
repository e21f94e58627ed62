package io.swapgate.rules;

import io.swapgate.swap.Swap;
import java.util.Optional;

/** A rule that needs the swap alone; asked first, since it costs no call to the platform. */
public interface SwapRule extends Rule {
  Optional<Refusal> check(Swap swap);
}
