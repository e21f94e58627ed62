package io.swapgate.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets in who shows a token: in {@code Authorization: Bearer}. */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";
  private static final int UNAUTHORIZED = 401;

  private final Tokens tokens;

  public TokenMechanism(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviderManager) {
    return shown(context).map(this::identity).orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom()
        .item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer realm=\"swapgate\""));
  }

  private Uni<SecurityIdentity> identity(String token) {
    var roles = tokens.roles(token);
    if (roles.isEmpty()) {
      return Uni.createFrom().nullItem(); // a stranger, as one who shows none
    }
    var name = roles.contains(Role.REVIEWER) ? Role.REVIEWER : Role.VIEWER;
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .build());
  }

  private static Optional<String> shown(RoutingContext context) {
    var header = context.request().getHeader("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    return Optional.empty();
  }
}
