package io.swapgate.start;

import io.quarkus.runtime.Quarkus;
import io.swapgate.failure.ConfigurationFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ends the program when it turns out, after it has started, that its configuration is wrong. */
@ApplicationScoped
public class FaultExit {
  void on(@Observes ConfigurationFault fault) {
    System.err.println("swapgate: " + fault.message());
    Quarkus.asyncExit(Boot.CONFIGURATION_FAULT);
  }
}
