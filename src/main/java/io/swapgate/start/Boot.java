package io.swapgate.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Boots the application and turns what kept it from starting into lines that a user can act on. */
public final class Boot {
  /** The exit code for a fault that only a change of configuration or routes can mend. */
  public static final int CONFIGURATION_FAULT = 2;

  private static final Path ROUTES = Path.of("routes");

  private Boot() {}

  /** Blocks until the application has ended; returns the exit code. */
  public static int run(Class<? extends QuarkusApplication> application) {
    if (!Files.isDirectory(ROUTES)) {
      System.err.printf(
          "swapgate: no folder %s in %s: run it where routes/ and application.properties are%n",
          ROUTES, Path.of("").toAbsolutePath());
      return CONFIGURATION_FAULT;
    }
    var exit = new AtomicInteger();
    Quarkus.run(application, (code, thrown) -> exit.set(end(code, thrown)));
    return exit.get();
  }

  private static int end(int code, @Nullable Throwable thrown) {
    if (thrown == null) {
      return code;
    }
    StartFault.lines(thrown).forEach(line -> System.err.println("swapgate: " + line));
    return CONFIGURATION_FAULT;
  }
}
