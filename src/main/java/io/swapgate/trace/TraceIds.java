package io.swapgate.trace;

import io.opentelemetry.sdk.trace.IdGenerator;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a trace have a given id, so that all ways of one swap make one trace. */
@Unremovable // OpenTelemetry looks for it
@ApplicationScoped
public class TraceIds implements IdGenerator {
  private static final IdGenerator RANDOM = IdGenerator.random();
  private static final ThreadLocal<@Nullable String> GIVEN = new ThreadLocal<>();

  /** The trace that {@code begin} begins has {@code id}. */
  static <T> T with(String id, Supplier<T> begin) {
    GIVEN.set(id);
    try {
      return begin.get();
    } finally {
      GIVEN.remove();
    }
  }

  @Override
  public String generateTraceId() {
    var given = GIVEN.get();
    return given == null ? RANDOM.generateTraceId() : given;
  }

  @Override
  public String generateSpanId() {
    return RANDOM.generateSpanId();
  }
}
