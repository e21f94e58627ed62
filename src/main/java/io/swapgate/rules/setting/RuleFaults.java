package io.swapgate.rules.setting;

import io.swapgate.config.ConfigFaults;
import java.util.List;

/** The rules cannot be made from the settings; says why, each line naming its key. */
public final class RuleFaults extends ConfigFaults {
  RuleFaults(List<String> lines) {
    super(lines);
  }
}
