package io.swapgate.backend;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.NeedsReview;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.swap.FreshSwap;
import io.swapgate.swap.Swap;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Ids as one segment of a path, so that no id, whatever is in it, reaches another endpoint. */
@Named("pathSegment")
@Unremovable
@Singleton
@RegisterForReflection // called from backends
public final class PathSegment {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  public String ofSwap(Swap swap) {
    return of(swap.id().value());
  }

  public String ofFreshSwap(FreshSwap fresh) {
    return ofSwap(fresh.swap());
  }

  public String ofAgent(ScheduleRequest request) {
    return of(request.agent().value());
  }

  /** Everything but RFC 3986's unreserved characters is percent-encoded as UTF-8. */
  public static String of(String id) {
    if (id.equals(".") || id.equals("..")) {
      // Encoded or not, a proxy may take it for a step up to another endpoint.
      throw new NeedsReview(
          Failure.of(FailureKind.GARBLED, "the id '" + id + "' cannot be sent in a path"));
    }
    var segment = new StringBuilder();
    for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        segment.append((char) octet);
      } else {
        segment.append("%%%02X".formatted(octet & 0xff));
      }
    }
    return segment.toString();
  }
}
