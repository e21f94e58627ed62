package io.swapgate.api;

import io.swapgate.access.Role;
import io.swapgate.ledger.DeadLetter;
import io.swapgate.ledger.DeadLetterLedger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /api/dead-letters}: the swaps that need a person. */
@Path("/api/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VIEWER)
public class DeadLettersResource {
  private static final int LARGEST_PAGE = 500;

  private final DeadLetterLedger letters;

  public DeadLettersResource(DeadLetterLedger letters) {
    this.letters = letters;
  }

  /** One page of the open letters, oldest first, and how many there are in all. */
  public record Letters(List<DeadLetter> items, long total) {}

  /** Lists open letters; pages count from 1. */
  @GET
  public Letters list(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("pageSize") @DefaultValue("25") String pageSize) {
    int number = number("page", page, 1_000_000);
    int size = number("pageSize", pageSize, LARGEST_PAGE);
    return new Letters(letters.open(number, size), letters.countOpen());
  }

  private static int number(String name, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the bounds
    }
    throw new Problem(400, name + " must be a whole number from 1 to " + most);
  }
}
