package io.swapgate.backend.genesyscloud.unit;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.PathSegment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.apache.camel.Variable;

/** Where units, and agents of them, are asked for. */
@Named("unitPath")
@Unremovable
@Singleton
@RegisterForReflection // called from genesys-cloud.camel.yaml
public final class UnitPath {
  private static final String ROOT = "/api/v2/workforcemanagement/";

  public String business(@Variable("unit") String unit) {
    return ROOT + "businessunits/" + PathSegment.of(unit);
  }

  public String codes(@Variable("unit") String unit) {
    return business(unit) + "/activitycodes";
  }

  public String management(@Variable("management") String management) {
    return ROOT + "managementunits/" + PathSegment.of(management);
  }

  public String users(@Variable("management") String management) {
    return management(management) + "/users";
  }

  public String agent(@Variable("agent") AgentRequest asked) {
    return management(asked.managementUnit()) + "/agents/" + PathSegment.of(asked.agent().value());
  }
}
