package io.swapgate.failure;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The platform does not know our client id and secret: a fault of the configuration. */
@RegisterForReflection // named in error-handling.camel.yaml
public final class CredentialsRefused extends WayOut {
  public CredentialsRefused(String message) {
    super("swapgate.wfm.client-id and swapgate.wfm.client-secret are refused: " + message);
  }
}
