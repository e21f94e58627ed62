package io.swapgate.ledger;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.failure.FailureKind;
import io.swapgate.retry.Attempt;
import io.swapgate.swap.SwapId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A swap that needs a person, with all that is known of why.
 *
 * @param version the swap's lastUpdated when it was taken up
 * @param deadline after which an approval is too late; empty if the swap could not be read
 * @param swap as judged, JSON
 * @param schedules as judged, JSON
 * @param raw the start of what could not be read
 * @param audit what the platform says of attempts by others, JSON
 */
@RegisterForReflection // written as JSON by the API
public record DeadLetter(
    String id,
    SwapId swapId,
    String version,
    String state,
    FailureKind kind,
    String reason,
    String managementUnit,
    Optional<String> agent,
    Optional<String> counterpart,
    Optional<Instant> deadline,
    Instant at,
    List<Attempt> attempts,
    @JsonRawValue @Nullable String swap,
    @JsonRawValue @Nullable String schedules,
    @Nullable String raw,
    @JsonRawValue @Nullable String audit) {
  public DeadLetter {
    attempts = List.copyOf(attempts);
  }
}
