package io.swapgate.backend.genesyscloud.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.swapgate.failure.FailureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
  @ParameterizedTest
  @CsvSource({
    "409, wfm.transaction.conflict, STALE, STALE",
    "409, request.conflict, CONFLICT, CONFLICT",
    "409, something.new, CONFLICT, CONFLICT",
    "429, too.many.requests, RATE_LIMITED, RATE_LIMITED",
    "429, too.many.requests.retry.after, RATE_LIMITED, RATE_LIMITED",
    "401, authentication.required, TOKEN, TOKEN",
    "400, wfm.validation.failure, REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM",
    "403, missing.division.permission, REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM",
    "413, request.entity.too.large, REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM",
    "415, unsupported.media.type, REFUSED_BY_PLATFORM, REFUSED_BY_PLATFORM",
    "408, client.timeout, PLATFORM_DOWN, UNKNOWN_OUTCOME",
    "500, internal.server.error, PLATFORM_DOWN, UNKNOWN_OUTCOME",
    "503, service.unavailable, PLATFORM_DOWN, UNKNOWN_OUTCOME",
    "504, request.timeout, PLATFORM_DOWN, UNKNOWN_OUTCOME"
  })
  void tellsWhatAnAnswerMeansToAQuestionAndToAChange(
      int status, String code, FailureKind asked, FailureKind changed) {
    assertThat(Meaning.of(status, code, "words", false)).isEqualTo(asked);
    assertThat(Meaning.of(status, code, "words", true)).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource({
    "Version 4 does not match the current version, STALE",
    "The name is not valid, REFUSED_BY_PLATFORM"
  })
  void takesABadRequestThatSpeaksOfVersionsForAnOldVersion(String text, FailureKind kind) {
    assertThat(Meaning.of(400, "bad.request", text, true)).isEqualTo(kind);
  }
}
