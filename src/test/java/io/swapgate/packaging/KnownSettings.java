package io.swapgate.packaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of application.properties, set there or commented out, and what is set. */
record KnownSettings(Set<String> keys, Properties values) {
  private static final Path FILE = Path.of("application.properties");
  private static final Pattern KEY = Pattern.compile("(?m)^#?([a-z][\\w.\"-]*)=");

  static KnownSettings read() {
    var values = new Properties();
    try (var reader = Files.newBufferedReader(FILE)) {
      values.load(reader);
      var keys = KEY.matcher(Files.readString(FILE)).results().map(m -> m.group(1));
      return new KnownSettings(keys.collect(toUnmodifiableSet()), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variables of the environment that set a key. */
  Set<String> variables() {
    return keys.stream()
        .map(k -> k.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
        .collect(toUnmodifiableSet());
  }

  int number(String key) {
    return Integer.parseInt(values.getProperty(key));
  }
}
