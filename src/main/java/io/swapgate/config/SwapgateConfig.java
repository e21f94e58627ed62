package io.swapgate.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code swapgate.*}, but for what {@code RetryConfig} holds. */
@ConfigMapping(prefix = "swapgate")
public interface SwapgateConfig {
  /** The platform's dialect: {@code routes/backend/<name>.camel.yaml}. */
  @WithDefault("wfm-scheduling")
  String backend();

  /** The endpoint URI between the poll and the flow. */
  String queue();

  /** Where the ledger and all else that is kept lives. */
  @WithDefault("data")
  Path dataDir();

  /** Hours of the week in which nothing is approved, as {@code SUN 20:00/PT6H Europe/Berlin}. */
  Optional<List<String>> publishWindows();

  /** Read and checked by the rules themselves; here so that the names are taken for known. */
  Rules rules();

  /** What is otherwise in one management unit, by its id; read by the rules themselves. */
  Map<String, Unit> units();

  Wfm wfm();

  Poll poll();

  Settle settle();

  Approve approve();

  Rate rate();

  InHand inHand();

  Reload reload();

  Access access();

  Review review();

  Ledger ledger();

  /** The rules' settings, by rule and key. */
  interface Rules {
    @WithParentName
    Map<String, Map<String, String>> byRule();

    Optional<String> rejudgeAfter();

    Optional<String> weekStart();

    Optional<String> fromPlatform();
  }

  /** A management unit's own settings. */
  interface Unit {
    Map<String, Map<String, String>> rules();
  }

  /** The platform's address and our credentials. */
  interface Wfm {
    URI baseUrl();

    /** By default {@code base-url} and {@code /oauth/token}. */
    Optional<URI> tokenUrl();

    String clientId();

    String clientSecret();

    @WithDefault("2s")
    Duration connectTimeout();

    @WithDefault("10s")
    Duration answerTimeout();

    /** Most connections kept to the platform. */
    @WithDefault("72")
    int connections();
  }

  /** How pending swaps are found. */
  interface Poll {
    @WithDefault("10s")
    Duration every();

    /** 1 to 500, the platform's limit. */
    @WithDefault("500")
    int pageSize();
  }

  /** When a swap counts as settled. */
  interface Settle {
    /** How long a swap must have been unchanged, by the platform's clock. */
    @WithDefault("500ms")
    Duration quietPeriod();
  }

  /** How approvals are sent. */
  interface Approve {
    /** How many swaps are worked on at once. */
    @WithDefault("32")
    int concurrency();

    /** The least time between two approvals that share an agent. */
    @WithDefault("200ms")
    Duration agentGap();
  }

  /** The platform's budget of calls. */
  interface Rate {
    /** Calls in any 60 s; 0 is no limit. */
    @WithDefault("300")
    int perMinute();
  }

  /** Who may ask and decide over HTTP. */
  interface Access {
    /** The reviewers' token; by default one that is made at the first start. */
    Optional<String> token();

    /** The token of those who may only look; by default there is none. */
    Optional<String> viewerToken();
  }

  /** What people see and may do. */
  interface Review {
    /** Whose clocks the pages show; by default those of the machine. */
    Optional<String> zone();

    /** Whether reviewers may have swaps denied on the platform. */
    @WithDefault("true")
    boolean mayDeny();
  }

  /** How changed files are found. */
  interface Reload {
    @WithDefault("2s")
    Duration every();
  }

  /** What is held in memory. */
  interface InHand {
    /** The most swaps in memory at once, queued, worked on or waiting; polling pauses beyond. */
    @WithDefault("2000")
    int max();
  }

  /** The ledger's database. */
  interface Ledger {
    String url();

    /** How long finished swaps and their attempts are kept; open dead letters for ever. */
    @WithDefault("400d")
    Duration keep();

    @WithDefault("1h")
    Duration tidyEvery();

    Optional<String> username();

    Optional<String> password();
  }
}
