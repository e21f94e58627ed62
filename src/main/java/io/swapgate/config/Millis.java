package io.swapgate.config;

import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.main.events.BeforeConfigure;
import org.apache.camel.spi.PropertiesFunction;
import org.eclipse.microprofile.config.Config;

/**
 * {@code {{millis:some.key}}} in a route: a duration as the number that some of Camel's options
 * want, so that the setting itself can keep its unit.
 */
@ApplicationScoped
public class Millis implements PropertiesFunction {
  private final Config config;

  public Millis(Config config) {
    this.config = config;
  }

  void register(@Observes BeforeConfigure start, CamelContext camel) {
    camel.getPropertiesComponent().addPropertiesFunction(this);
  }

  @Override
  public String getName() {
    return "millis";
  }

  @Override
  public String apply(String key) {
    var text = config.getValue(key, String.class);
    return Long.toString(new DurationConverter().convert(text).toMillis());
  }
}
