package io.swapgate.poll;

import io.swapgate.failure.NeedsReview;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk through all pages of pending swaps. */
final class PollRound {
  private final int pageSize;
  private final Optional<String> lastTag;
  private int next = 1;
  private @Nullable String tag;
  private boolean done;
  private boolean whole;
  private @Nullable NeedsReview fault;

  PollRound(int pageSize, Optional<String> lastTag) {
    this.pageSize = pageSize;
    this.lastTag = lastTag;
  }

  boolean hasNext() {
    return !done;
  }

  PageRequest request() {
    return new PageRequest(next, pageSize, next == 1 ? lastTag : Optional.empty());
  }

  void got(SwapPage page) {
    if (next == 1) {
      tag = page.tag().orElse(null);
    }
    next++;
    done = page.last();
    whole = !page.isUnchanged();
    fault = fault == null ? page.fault().orElse(null) : fault;
  }

  /** Whether the listing was read to its end, and not just found unchanged. */
  boolean isWhole() {
    return done && whole && fault == null;
  }

  /** What kept it from being whole, the first of several. */
  Optional<NeedsReview> fault() {
    return Optional.ofNullable(fault);
  }

  Optional<String> tag() {
    return Optional.ofNullable(tag);
  }
}
