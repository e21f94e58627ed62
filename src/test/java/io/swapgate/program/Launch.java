package io.swapgate.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the packaged program is started.
 *
 * @param program what comes before the arguments
 */
public record Launch(List<String> program, List<String> arguments) {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  /** For tests: a program that starts soon. Benches want one that runs fast, as users have it. */
  private static final String OPTIONS =
      System.getProperty("tests.jvm.options", "-XX:TieredStopAtLevel=1");

  /** The binary that is to be tested; empty if it is the JVM. */
  public static final String BINARY = System.getProperty("swapgate.binary", "");

  /** As those who run the tests want it. */
  static Launch asTested() {
    return BINARY.isEmpty() ? onJvm(OPTIONS.strip().split(" +", 0)) : ofBinary();
  }

  public static Launch ofBinary() {
    return new Launch(List.of(BINARY), List.of());
  }

  /** On the JVM that runs the tests. */
  public static Launch onJvm(String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-jar", JAR.toString()));
    return new Launch(command, List.of());
  }

  public Launch with(List<String> more) {
    return new Launch(program, more);
  }

  List<String> command() {
    var all = new ArrayList<>(program);
    all.addAll(arguments);
    return all;
  }
}
