package io.swapgate.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.config.SwapgateConfig;
import io.swapgate.failure.CredentialsRefused;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The one token that all calls share: fetched once however many wait, renewed before it expires.
 */
@Named("accessToken")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from the backend's routes
public class AccessToken {
  /** A token is renewed in its last tenth, but no earlier than a minute before its end. */
  private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);

  private final SwapgateConfig.Wfm config;
  private final ProducerTemplate routes;
  private final ObjectMapper json;
  private final Clock clock;
  private final CallGate gate;
  private @Nullable String token;
  private Instant renewAt = Instant.EPOCH;

  /** Why there is none; read without the lock, which is held for as long as a fetch takes. */
  private volatile @Nullable String trouble = "none was fetched yet";

  public AccessToken(
      SwapgateConfig config,
      ProducerTemplate routes,
      ObjectMapper json,
      Clock clock,
      CallGate gate) {
    this.config = config.wfm();
    this.routes = routes;
    this.json = json;
    this.clock = clock;
    this.gate = gate;
  }

  /** The {@code Authorization} of a call; fetches a token first if there is none that lasts. */
  public synchronized String bearer() {
    if (token == null || !clock.instant().isBefore(renewAt)) {
      token = fetch();
    }
    return "Bearer " + token;
  }

  /** Forgets the token if it is still the one that was refused. */
  public synchronized void refused(String authorization) {
    if (authorization.equals("Bearer " + token)) {
      token = null;
    }
  }

  /** Why no call could be made with a token; empty if one could. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Where the token is fetched. */
  public String url() {
    return config
        .tokenUrl()
        .map(Object::toString)
        .orElseGet(() -> config.baseUrl().toString().replaceAll("/+$", "") + "/oauth/token");
  }

  /** The {@code Authorization} of the token's own call. */
  public String basic() {
    var pair = config.clientId() + ":" + config.clientSecret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private String fetch() {
    gate.enterForToken();
    try {
      var fetched = keep(routes.request("direct:wfm-fetch-token", exchange -> {}));
      trouble = null;
      return fetched;
    } catch (RuntimeException e) {
      trouble = e.getMessage();
      throw e;
    } finally {
      gate.tokenEnded();
    }
  }

  private String keep(Exchange answer) {
    Exception failed = answer.getException();
    if (failed != null) {
      throw new TryAgainLater(Failure.of(FailureKind.PLATFORM_DOWN, url() + ": " + failed));
    }
    int status = answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
    byte[] body = AnswerBody.read(answer, AnswerBody.ONE);
    if (status == 400 || status == 401 || status == 403) {
      throw new CredentialsRefused(url() + " answered " + status + " " + excerpt(body));
    }
    return keep(status, body);
  }

  private String keep(int status, byte[] body) {
    JsonNode grant = read(body);
    var text = grant.path("access_token").asText();
    if (status != 200 || text.isEmpty()) {
      var failure = url() + " answered " + status + " without a token: " + excerpt(body);
      throw new TryAgainLater(Failure.of(FailureKind.PLATFORM_DOWN, failure));
    }
    var life = Duration.ofSeconds(grant.path("expires_in").asLong(3600));
    var margin = life.dividedBy(10);
    renewAt =
        clock
            .instant()
            .plus(life)
            .minus(margin.compareTo(LONGEST_MARGIN) < 0 ? margin : LONGEST_MARGIN);
    return text;
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      return json.createObjectNode();
    }
  }

  /** Never of a 200: that one holds the token. */
  private static String excerpt(byte[] body) {
    return AnswerBody.excerpt(body, 200);
  }
}
