package io.swapgate.config;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Settings that follow from others, wherever those were set: in a file, too. */
public abstract class DerivedSettings implements ConfigSourceInterceptor {
  /** Whether {@code name} is one that follows from others. */
  protected abstract boolean isDerived(String name);

  /**
   * What follows; empty leaves the setting as it is.
   *
   * @param set whether it is set by itself
   * @param settings the text of another one; empty if it is not set, or to nothing
   */
  protected abstract Optional<String> derive(
      String name, boolean set, Function<String, Optional<String>> settings);

  @Override
  public final @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
    var own = context.proceed(name);
    if (!isDerived(name)) {
      return own;
    }
    return derive(name, text(own).isPresent(), other -> text(context.restart(other)))
        .map(value -> derived(name, value))
        .orElse(own);
  }

  private static Optional<String> text(@Nullable ConfigValue value) {
    return Optional.ofNullable(value).map(ConfigValue::getValue).filter(text -> !text.isBlank());
  }

  private static ConfigValue derived(String name, String value) {
    return ConfigValue.builder()
        .withName(name)
        .withValue(value)
        .withRawValue(value)
        .withConfigSourceName("derived from other settings")
        .build();
  }
}
