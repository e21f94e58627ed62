package io.swapgate.backend.wfmscheduling;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.poll.PageRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A request for a page in the contract's words. */
@Named("pageQuery")
@Unremovable
@Singleton
@RegisterForReflection // called from wfm-scheduling.camel.yaml
public final class PageQuery {
  public String query(PageRequest page) {
    return "status=PENDING_VALIDATION,PENDING_APPROVAL&pageSize="
        + page.size()
        + "&pageNumber="
        + page.number();
  }

  /** The If-None-Match; null, so no header, where any answer is wanted. */
  public @Nullable String tag(PageRequest page) {
    return page.unlessStill().orElse(null);
  }
}
