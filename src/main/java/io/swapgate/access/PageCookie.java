package io.swapgate.access;

import io.swapgate.config.SwapgateConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser keeps once it has shown the token: the role and when it ends, signed with the
 * token. It is not the token itself, it ends, and it ends at once when the token changes.
 */
@ApplicationScoped
public class PageCookie {
  public static final String NAME = "swapgate";

  /** Longer than a shift of a coordinator's week. */
  public static final Duration LASTS = Duration.ofDays(7);

  private static final String ALGORITHM = "HmacSHA256";

  private final Tokens tokens;
  private final Clock clock;
  private final String key;

  public PageCookie(Tokens tokens, SwapgateConfig config, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
    this.key = tokens.reviewers() + config.access().viewerToken().orElse("");
  }

  /** The cookie's value for who shows {@code token}; empty for a token that nobody knows. */
  public Optional<String> of(String token) {
    var roles = tokens.roles(token);
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    var role = roles.contains(Role.REVIEWER) ? Role.REVIEWER : Role.VIEWER;
    var said = role + "." + clock.instant().plus(LASTS).getEpochSecond();
    return Optional.of(said + "." + signature(said));
  }

  /** The role that {@code value} gives; empty if it was not made here or has ended. */
  Optional<String> role(String value) {
    var parts = value.split("\\.", -1);
    if (parts.length != 3 || !isSame(signature(parts[0] + "." + parts[1]), parts[2])) {
      return Optional.empty();
    }
    var end = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    return clock.instant().isBefore(end) ? Optional.of(parts[0]) : Optional.empty();
  }

  private String signature(String said) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      var signed = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSame(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
