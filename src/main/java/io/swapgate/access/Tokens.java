package io.swapgate.access;

import io.quarkus.runtime.Startup;
import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** The tokens that open the door: the reviewers', and the viewers' if there is one. */
@Startup
@ApplicationScoped
public class Tokens {
  private final String reviewers;
  private final Optional<String> viewers;
  private final boolean isNew;

  public Tokens(SwapgateConfig config) {
    var file = new TokenFile(config.dataDir());
    this.isNew = config.access().token().isEmpty() && file.read().isEmpty();
    this.reviewers = config.access().token().orElseGet(file::readOrMake);
    this.viewers = config.access().viewerToken();
  }

  /** The reviewers' token, if this start of the program made it. */
  public Optional<String> made() {
    return isNew ? Optional.of(reviewers) : Optional.empty();
  }

  String reviewers() {
    return reviewers;
  }

  /** What who shows {@code token} may do; empty for a token that nobody knows. */
  Set<String> roles(String token) {
    if (same(token, reviewers)) {
      return Set.of(Role.REVIEWER, Role.VIEWER);
    }
    return viewers.filter(known -> same(token, known)).isPresent() ? Set.of(Role.VIEWER) : Set.of();
  }

  /** Takes as long for every wrong token, so that its time tells nothing. */
  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
