package io.swapgate.backend;

import static io.swapgate.testing.Windows.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swapgate.failure.NeedsReview;
import io.swapgate.schedule.ScheduleRequest;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.FreshSwap;
import io.swapgate.testing.Swaps;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSegmentTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          SW-1,            SW-1
          a.b_c~d-9,       a.b_c~d-9
          SW/1,            SW%2F1
          ../agents,       ..%2Fagents
          SW-1/approve,    SW-1%2Fapprove
          a\\b,            a%5Cb
          SW 1,            SW%201
          a+b,             a%2Bb
          50%,             50%25
          %2e%2e,          %252e%252e
          a?b=c&d,         a%3Fb%3Dc%26d
          a#b,             a%23b
          a;v=1:@,         a%3Bv%3D1%3A%40
          Jörg,            J%C3%B6rg
          😀,              %F0%9F%98%80
          ...,             ...
          {id},            %7Bid%7D
          "7",             %227%22\
          """)
  void encodesAllButUnreservedCharacters(String id, String expected) {
    assertThat(PathSegment.of(id)).isEqualTo(expected);
  }

  @Test
  void encodesLineBreaksAndOtherControls() {
    assertThat(PathSegment.of("a\r\nb\u0000\t")).isEqualTo("a%0D%0Ab%00%09");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void refusesIdThatIsAStepInThePath(String id) {
    assertThatThrownBy(() -> PathSegment.of(id))
        .isInstanceOf(NeedsReview.class)
        .hasMessageContaining("'" + id + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x", "a/../b", "a b", "ä€😀", "%2F", "?#", "\u0000", "\u2028"})
  void staysOneSegmentThatReadsBackAsTheId(String id) {
    var uri = URI.create("http://wfm/swaps/" + PathSegment.of(id) + "/approve");

    assertThat(uri.normalize().getRawPath().split("/", -1)).hasSize(4).endsWith("approve");
    assertThat(uri.getRawQuery()).isNull();
    assertThat(URLDecoder.decode(PathSegment.of(id), StandardCharsets.UTF_8)).isEqualTo(id);
  }

  @Test
  void takesTheIdFromWhatTheRoutesHave() {
    var segment = new PathSegment();
    var swap = Swaps.trade("SW/1");

    assertThat(segment.ofSwap(swap)).isEqualTo("SW%2F1");
    assertThat(segment.ofFreshSwap(new FreshSwap(swap, "\"7\""))).isEqualTo("SW%2F1");
    assertThat(
            segment.ofAgent(
                new ScheduleRequest(new AgentId("A 1"), "MU-1", hours(8, 16), hours(8, 16), true)))
        .isEqualTo("A%201");
  }
}
