package io.swapgate.config;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import io.smallrye.config.source.file.FileSystemConfigSourceFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Reads the settings anew: files as they are now, all else as it was at the start. */
public final class FreshSettings {
  private static final Pattern FILE = Pattern.compile("PropertiesConfigSource\\[source=(file:.+)]");

  private static final String NAME = "application.properties";

  private static final int ENVIRONMENT_ORDINAL = 300;

  /** Below the environment, as Quarkus has it. */
  private static final int FILE_ORDINAL = 262;

  private FreshSettings() {}

  /** The settings that {@code started} would hold if it were read now. */
  public static SmallRyeConfig of(SmallRyeConfig started) {
    var sources = new ArrayList<ConfigSource>();
    started.getConfigSources().forEach(source -> sources.add(fresh(source)));
    return builder(sources, started.getProfiles()).build();
  }

  /** The settings as a program would find them that is started here. */
  public static SmallRyeConfig alone() {
    var sources = new ArrayList<ConfigSource>();
    sources.add(new EnvConfigSource(System.getenv(), ENVIRONMENT_ORDINAL));
    sources.add(new SysPropConfigSource());
    for (Path file : List.of(Path.of("config", NAME), Path.of(NAME))) {
      if (Files.isRegularFile(file)) {
        sources.add(read(file.toUri(), FILE_ORDINAL - sources.size()));
      }
    }
    return builder(sources, List.of("prod"))
        .withSources(new FileSystemConfigSourceFactory())
        .build();
  }

  /** The files that settings were read from. */
  public static List<Path> files(SmallRyeConfig started) {
    var files = new ArrayList<Path>();
    for (ConfigSource source : started.getConfigSources()) {
      var file = FILE.matcher(source.getName());
      if (file.matches()) {
        files.add(Path.of(URI.create(file.group(1))));
      }
    }
    return files;
  }

  private static ConfigSource fresh(ConfigSource source) {
    var file = FILE.matcher(source.getName());
    if (!file.matches()) {
      return source;
    }
    return read(URI.create(file.group(1)), source.getOrdinal());
  }

  private static ConfigSource read(URI file, int ordinal) {
    try {
      return new PropertiesConfigSource(file.toURL(), ordinal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SmallRyeConfigBuilder builder(List<ConfigSource> sources, List<String> profiles) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withProfiles(profiles)
        .withSources(sources)
        .withValidateUnknown(false);
  }
}
