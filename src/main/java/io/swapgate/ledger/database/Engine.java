package io.swapgate.ledger.database;

import java.util.Optional;
import java.util.stream.Stream;

/** A database that a ledger can be kept in. */
enum Engine {
  SQLITE("sqlite", "jdbc:sqlite:", "journal_mode=WAL&synchronous=NORMAL&busy_timeout=5000"),
  POSTGRESQL(
      "postgresql",
      "jdbc:postgresql:",
      "ApplicationName=swapgate&connectTimeout=5&socketTimeout=20&tcpKeepAlive=true");

  private final String key;
  private final String scheme;
  private final String options;

  Engine(String key, String scheme, String options) {
    this.key = key;
    this.scheme = scheme;
    this.options = options;
  }

  /** That of a JDBC URL. */
  static Optional<Engine> of(String url) {
    return Stream.of(values()).filter(engine -> url.startsWith(engine.scheme)).findFirst();
  }

  /** That of a JDBC URL; fails, with words for who set it, if there is none. */
  static Engine required(String url) {
    return of(url)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "swapgate.ledger.url is neither jdbc:sqlite:<file> nor jdbc:postgresql://<host>/<database>: "
                        + withoutOptions(url)));
  }

  /** What its settings, which begin with {@code quarkus.datasource.}, are named by. */
  String key() {
    return key;
  }

  /** A URL with what we want of this database, unless the URL wants something else. */
  String open(String url) {
    var own = url.substring(withoutOptions(url).length()).replaceFirst("^\\?", "&");
    return withoutOptions(url) + "?" + options + own;
  }

  /** The part of a URL that says where the database is. */
  String place(String url) {
    return withoutOptions(url.substring(scheme.length()).replaceFirst("^file:", ""));
  }

  /** Options may hold a password. */
  private static String withoutOptions(String url) {
    return url.replaceFirst("\\?.*$", "");
  }
}
