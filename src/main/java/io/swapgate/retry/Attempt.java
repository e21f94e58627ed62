package io.swapgate.retry;

import io.swapgate.failure.Failure;
import java.time.Instant;

/**
 * One failed attempt.
 *
 * @param number 1 for the first since the swap was taken up
 * @param version what the platform was shown in If-Match; empty if the attempt did not get so far
 */
public record Attempt(int number, Instant at, Failure failure, String version) {}
