package io.swapgate.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Reads the settings anew: files as they are now, all else as it was at the start. */
public final class FreshSettings {
  private static final Pattern FILE = Pattern.compile("PropertiesConfigSource\\[source=(file:.+)]");

  private FreshSettings() {}

  /** The settings that {@code started} would hold if it were read now. */
  public static SmallRyeConfig of(SmallRyeConfig started) {
    var sources = new ArrayList<ConfigSource>();
    started.getConfigSources().forEach(source -> sources.add(fresh(source)));
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withProfiles(started.getProfiles())
        .withSources(sources)
        .withValidateUnknown(false)
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
    try {
      return new PropertiesConfigSource(url(file.group(1)), source.getOrdinal());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(String text) throws MalformedURLException {
    return URI.create(text).toURL();
  }
}
