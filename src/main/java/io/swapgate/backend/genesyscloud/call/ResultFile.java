package io.swapgate.backend.genesyscloud.call;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.camel.Variable;

/**
 * Where the platform says that a result is. Any host that it names, but only by HTTPS, or where the
 * platform itself is reached: so no answer makes us call what else listens beside us.
 */
@Named("resultFile")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class ResultFile {
  private final URI platform;

  public ResultFile(SwapgateConfig config) {
    this.platform = config.wfm().baseUrl();
  }

  public String address(@Variable("file") String told) {
    try {
      var address = platform.resolve(new URI(told));
      boolean home = String.valueOf(address.getAuthority()).equals(platform.getAuthority());
      if (home || "https".equals(address.getScheme())) {
        return address.toString();
      }
    } catch (URISyntaxException e) {
      // told below
    }
    var why = "a downloadUrl that is no address to be trusted";
    throw new TryAgainLater(Failure.of(FailureKind.GARBLED, why));
  }
}
