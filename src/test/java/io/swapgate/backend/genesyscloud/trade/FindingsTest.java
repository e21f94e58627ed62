package io.swapgate.backend.genesyscloud.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.backend.genesyscloud.unit.ShiftTrading;
import io.swapgate.swap.PlatformFinding;
import io.swapgate.swap.PlatformFinding.Kind;
import io.swapgate.swap.SwapType;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void areAgainstATradeWhereTradesAreNotAllowed() {
    var closed = new ShiftTrading(false, false, Set.of(), false, Set.of(), Map.of());

    assertThat(Findings.of(JsonNodeFactory.instance.objectNode(), SwapType.TRADE, closed))
        .containsOnly(new PlatformFinding("ShiftTradingNotEnabled", Kind.VIOLATION));
  }
}
