package io.swapgate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.swapgate.access.PageCookie;
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
import org.jspecify.annotations.Nullable;

/** {@code /login}: changes the token for a cookie, from the link of the first start or by hand. */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LoginPage {
  private static final int FORBIDDEN = 403;

  @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {
    static native TemplateInstance login(boolean wrong);
  }

  private final PageCookie cookies;

  public LoginPage(PageCookie cookies) {
    this.cookies = cookies;
  }

  @GET
  public Response show(@QueryParam("token") @Nullable String token, HttpServerRequest request) {
    return token == null ? page(false) : enter(token, request);
  }

  @POST
  public Response enter(@FormParam("token") @Nullable String token, HttpServerRequest request) {
    return cookies
        .of(token == null ? "" : token.strip())
        .map(value -> to("/", cookie(value, (int) PageCookie.LASTS.toSeconds(), request)))
        .orElseGet(() -> page(true));
  }

  @POST
  @Path("out")
  public Response leave(HttpServerRequest request) {
    return to("/login", cookie("", 0, request));
  }

  private static Response page(boolean wrong) {
    return Response.status(wrong ? FORBIDDEN : Response.Status.OK.getStatusCode())
        .entity(Templates.login(wrong))
        .build();
  }

  private static Response to(String page, NewCookie cookie) {
    return Response.seeOther(URI.create(page)).cookie(cookie).build();
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
