package io.swapgate.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerBodyTest {
  @Test
  void keepsShortTextAsItIs() {
    assertThat(excerpt("The shift swap is already APPROVED.", 500))
        .isEqualTo("The shift swap is already APPROVED.");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abcde,  5, abcde
          abcdef, 5, abcde…
          äöüäöü, 6, äöüäöü
          äöüäöü, 5, äöüäö…\
          """)
  void marksWhatItLeavesOut(String body, int most, String expected) {
    assertThat(excerpt(body, most)).isEqualTo(expected);
  }

  @Test
  void putsEverythingOnOneLine() {
    assertThat(excerpt(" <html>\r\n\t<b>502</b>\u0000\u001b[31m\n</html>\n", 100))
        .isEqualTo("<html> <b>502</b> [31m </html>");
  }

  @Test
  void isEmptyForNothing() {
    assertThat(excerpt("", 10)).isEmpty();
    assertThat(excerpt(" \n ", 10)).isEmpty();
  }

  @Test
  void readsWhatIsNoTextWithoutFailing() {
    byte[] noise = {(byte) 0xff, (byte) 0xfe, 'a', (byte) 0xc3};

    assertThat(AnswerBody.excerpt(noise, 10)).isEqualTo("\ufffd\ufffda\ufffd");
  }

  @Test
  void isNoLongerThanAskedForWhateverTheBody() {
    assertThat(excerpt("x".repeat(1 << 20), 2_048)).hasSize(2_049);
    assertThat(excerpt("€".repeat(5_000), 2_048)).hasSize(2_049).endsWith("€…");
  }

  @Test
  void neverCutsCharacterInTwo() {
    var excerpt = excerpt("a😀b", 2);

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(excerpt)).isTrue();
  }

  private static String excerpt(String body, int most) {
    return AnswerBody.excerpt(body.getBytes(StandardCharsets.UTF_8), most);
  }
}
