package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.swapgate.simulator.swap.Swap;
import io.swapgate.simulator.trouble.TroubleBook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** GET shiftswaps: one page of the live listing. */
public final class ListSwaps implements Endpoint {
  private final World world;
  private final SwapJson json;
  private final TroubleBook troubles;

  public ListSwaps(World world, SwapJson json, TroubleBook troubles) {
    this.world = world;
    this.json = json;
    this.troubles = troubles;
  }

  @Override
  public Answer answer(Request request, String subject) {
    if (troubles.nextListingIsProxied()) {
      return Answer.proxyPage(200);
    }
    var parameters = Parameters.parse(request.rawQuery());
    var page =
        new Page(
            parameters.text("status"),
            parameters.number("pageSize", 25, 1, 500),
            parameters.number("pageNumber", 1, 1, Integer.MAX_VALUE));
    var listing = listing(page.status());
    return page.number() == 1
        ? first(listing, page, request.header("If-None-Match"))
        : Answer.json(200, body(listing, page));
  }

  private record Page(String status, int size, int number) {
    /** Returns the index of the page's first swap, or of what would come after the last. */
    int start(int total) {
      return (int) Math.min((number - 1L) * size, total);
    }

    int end(int total) {
      return (int) Math.min((long) number * size, total);
    }

    String next() {
      return "/api/v2/wfm/scheduling/shiftswaps?status="
          + URLEncoder.encode(status, StandardCharsets.UTF_8)
          + ("&pageSize=" + size + "&pageNumber=" + (number + 1));
    }
  }

  private Answer first(List<Swap> listing, Page page, String ifNoneMatch) {
    var etag = weakEtag(listing);
    return ifNoneMatch.equals(etag)
        ? Answer.empty(304).with("ETag", etag)
        : Answer.json(200, body(listing, page)).with("ETag", etag);
  }

  private List<Swap> listing(String status) {
    if (status.isEmpty()) {
      return world.swaps();
    }
    var wanted = List.of(status.split(",", -1));
    return world.swaps().stream().filter(swap -> wanted.contains(swap.status().name())).toList();
  }

  private String body(List<Swap> listing, Page page) {
    var total = listing.size();
    var body = JsonNodeFactory.instance.objectNode();
    var entities = body.putArray("entities");
    listing
        .subList(page.start(total), page.end(total))
        .forEach(swap -> entities.add(json.of(swap)));
    body.put("pageSize", page.size()).put("pageNumber", page.number());
    body.put("pageCount", (total + page.size() - 1) / page.size()).put("total", total);
    body.put("nextUri", page.end(total) < total ? page.next() : null);
    return body.toString();
  }

  private static String weakEtag(List<Swap> listing) {
    var hash = 7L;
    for (var swap : listing) {
      hash = 31 * (31 * hash + swap.id().hashCode()) + swap.version();
    }
    return "W/\"" + listing.size() + "-" + Long.toHexString(hash) + "\"";
  }
}
