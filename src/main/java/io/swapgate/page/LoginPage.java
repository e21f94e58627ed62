package io.swapgate.page;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.swapgate.access.PageCookie;
import io.swapgate.access.Role;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * {@code /login}: changes the token for a cookie, from the link of the first start or by hand, or
 * goes to the provider of OpenID Connect, if one is configured.
 */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LoginPage {
  private static final URI TODAY = URI.create("/");
  private static final int FORBIDDEN = 403;
  private static final Duration LONGEST_LEAVE = Duration.ofSeconds(10);

  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance login(boolean wrong, boolean company, String name);
  }

  private final PageCookie cookies;
  private final SecurityIdentity who;
  private final OidcSession session;
  private final boolean company;

  public LoginPage(
      PageCookie cookies,
      SecurityIdentity who,
      OidcSession session,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean company) {
    this.cookies = cookies;
    this.who = who;
    this.session = session;
    this.company = company;
  }

  @GET
  public Response show(@QueryParam("token") @Nullable String token, HttpServerRequest request) {
    if (token != null) {
      return enter(token, request);
    }
    return who.hasRole(Role.VIEWER) ? Response.seeOther(TODAY).build() : page(false);
  }

  @POST
  public Response enter(@FormParam("token") @Nullable String token, HttpServerRequest request) {
    return cookies
        .of(token == null ? "" : token.strip())
        .map(value -> to(TODAY, cookie(value, (int) PageCookie.LASTS.toSeconds(), request)))
        .orElseGet(() -> page(true));
  }

  /** Nobody gets here but who the provider knows. */
  @GET
  @Path("company")
  public Response enter() {
    return Response.seeOther(TODAY).build();
  }

  @POST
  @Path("out")
  public Response leave(HttpServerRequest request) {
    if (who.getPrincipal() instanceof JsonWebToken) {
      session.logout().await().atMost(LONGEST_LEAVE);
    }
    return to(URI.create("/login"), cookie("", 0, request));
  }

  private Response page(boolean wrong) {
    var name = who.isAnonymous() ? "" : who.getPrincipal().getName();
    return Response.status(wrong ? FORBIDDEN : Response.Status.OK.getStatusCode())
        .entity(Templates.login(wrong, company, name))
        .build();
  }

  private static Response to(URI page, NewCookie cookie) {
    return Response.seeOther(page).cookie(cookie).build();
  }

  private static NewCookie cookie(String value, int seconds, HttpServerRequest request) {
    return new NewCookie.Builder(PageCookie.NAME)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(request.isSSL())
        .sameSite(SameSite.LAX)
        .maxAge(seconds)
        .build();
  }
}
