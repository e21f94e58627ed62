package io.swapgate.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in who shows a token in {@code Authorization: Bearer} or, to the pages only, the cookie that
 * the token was changed for.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer ";

  /** Our tokens are none of a provider's, which would refuse them. */
  private static final int BEFORE_PROVIDERS = DEFAULT_PRIORITY + 100;

  private static final String API = "/api/";

  private final Tokens tokens;
  private final PageCookie cookies;

  public TokenMechanism(Tokens tokens, PageCookie cookies) {
    this.tokens = tokens;
    this.cookies = cookies;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviderManager) {
    if (isApi(context) && shown(context).isEmpty()) {
      // A program shows a token; a browser is not to be talked into it by whatever cookie it has.
      return Uni.createFrom().failure(new AuthenticationFailedException());
    }
    Optional<Set<String>> roles =
        shown(context).map(tokens::roles).or(() -> cookie(context).map(TokenMechanism::roles));
    return roles
        .filter(known -> !known.isEmpty())
        .map(TokenMechanism::identity)
        .orElseGet(() -> Uni.createFrom().nullItem()); // a stranger, as one who shows none
  }

  /** Only a provider can be gone to; where there is none, {@code /login} asks for the token. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public int getPriority() {
    return BEFORE_PROVIDERS;
  }

  private static Uni<SecurityIdentity> identity(Set<String> roles) {
    var name = roles.contains(Role.REVIEWER) ? Role.REVIEWER : Role.VIEWER;
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .build());
  }

  private static boolean isApi(RoutingContext context) {
    return context.normalizedPath().startsWith(API);
  }

  /** The role that the cookie gives. */
  private Optional<String> cookie(RoutingContext context) {
    if (isApi(context)) {
      return Optional.empty();
    }
    return Optional.ofNullable(context.request().getCookie(PageCookie.NAME))
        .flatMap(cookie -> cookies.role(cookie.getValue()));
  }

  private static Set<String> roles(String role) {
    return role.equals(Role.REVIEWER) ? Set.of(Role.REVIEWER, Role.VIEWER) : Set.of(Role.VIEWER);
  }

  private static Optional<String> shown(RoutingContext context) {
    var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    return Optional.empty();
  }
}
